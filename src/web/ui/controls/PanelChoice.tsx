import styles from './PanelChoice.module.css';

interface Props<Value extends string> {
  /** What the panels are about. */
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Which of a few panels is shown in one place. */
export function PanelChoice<Value extends string>(props: Props<Value>) {
  return (
    <h2 className={styles['choice']}>
      <span className="hidden-words">{props.title}</span>
      {props.options.map(({ value, title }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          onClick={() => props.onChange(value)}
        >
          {title}
        </button>
      ))}
    </h2>
  );
}
