import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly tone?: 'calm' | 'bad';
  /** All there is on the page: then its title is the page's heading. */
  readonly alone?: boolean;
}

/** What stands where there is nothing to show, or where something failed. */
export function Notice({ title, children, tone = 'calm', alone = false }: Props) {
  const Title = alone ? 'h1' : 'p';
  return (
    <div className={styles['notice']} role={tone === 'bad' ? 'alert' : undefined}>
      <NoticeMark tone={tone} />
      <Title className={styles['title']}>{title}</Title>
      {children !== undefined && <div className={styles['more']}>{children}</div>}
    </div>
  );
}

function NoticeMark({ tone }: { readonly tone: 'calm' | 'bad' }) {
  return (
    <svg className={styles[tone]} width="72" height="40" viewBox="0 0 72 40" aria-hidden="true">
      <path d="M8 20h56" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <circle cx="12" cy="20" r="6" fill="currentColor" />
      <circle cx="36" cy="20" r="9" fill="var(--surface)" stroke="currentColor" strokeWidth="3" />
      <circle cx="60" cy="20" r="6" fill="currentColor" opacity="0.45" />
    </svg>
  );
}
