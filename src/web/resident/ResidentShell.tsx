import { useEffect } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { keepLastWriter, nobody } from '#web/api/device-drafts.ts';
import { useMe, useSignInOptions } from '#web/api/session.ts';
import { NewVersion } from '../app/NewVersion.tsx';
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { PlainSpeech } from '../ui/matter/speech.ts';
import { MessagesLink } from '../ui/states/MessagesLink.tsx';
import { useElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { OutboxSender } from './offline/OutboxSender.tsx';
import { residentWords } from './words.ts';
import styles from './ResidentShell.module.css';

/** Those worth having without a network. */
const pages = [
  () => import('./MyMattersPage.tsx'),
  () => import('./LookupPage.tsx'),
  () => import('./offline/kept-photos.ts'),
];

/** What stands around every page of the resident's door. */
export function ResidentShell() {
  const words = useWords(residentWords);
  const { data: me } = useMe();
  // Asked on whatever page comes first, and kept: without a network the hotline is still known.
  const { data: ways } = useSignInOptions();
  const large = useElderMode();
  const plain = useWords(elderWords);
  const signedIn = me?.person != null;
  useEffect(() => {
    if (me !== undefined) keepLastWriter(localStorage, me.person?.id ?? nobody);
  }, [me]);
  return (
    <div className={styles['shell']}>
      <a href="#content" className={styles['skip']}>
        {words.skip}
      </a>
      <header className={styles['header']}>
        <Link to="/" className={styles['name']}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          {words.name}
        </Link>
        <LanguageSwitch />
        {signedIn && <MessagesLink />}
        {me?.person?.kind === 'staff' && <Link to="/desk">{words.staff}</Link>}
        {me !== undefined && !signedIn && <Link to="/sign-in">{words.signIn}</Link>}
      </header>
      <nav className={styles['nav']}>
        <NavLink to="/" end>
          {words.home}
        </NavLink>
        <NavLink to="/resident/report">{large ? plain.report : words.report}</NavLink>
        <NavLink to="/resident/matters">{large ? plain.mine : words.mine}</NavLink>
        <NavLink to="/account">{words.account}</NavLink>
      </nav>
      <NewVersion pages={pages} />
      <div id="content" tabIndex={-1} className={styles['page']}>
        {large && ways !== undefined && (
          <a href={`tel:${ways.hotline}`} className={styles['call']}>
            <span aria-hidden="true">☎</span> {plain.call(ways.hotline)}
          </a>
        )}
        <PlainSpeech value>
          <Outlet />
        </PlainSpeech>
      </div>
      <OutboxSender />
      <ScrollRestoration />
    </div>
  );
}
