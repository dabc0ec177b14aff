/**
 * A copy in memory of tables that change seldom and are asked often. Every process keeps its own
 * and looks every few seconds whether the tables' revision moved; who writes in this process calls
 * `refresh` after the commit and sees the change at once.
 */
export interface Snapshot<T> {
  /** The copy. Before `start` has finished there is none, and asking is a defect. */
  current(): T;
  /** Looks at the revision now and loads anew if it moved. Concurrent calls share one look. */
  refresh(): Promise<void>;
  /** Loads the first copy, then keeps looking. */
  start(): Promise<void>;
  stop(): void;
}

export interface SnapshotSource<T> {
  /** Names what is copied, for errors. */
  readonly name: string;
  readonly everyMs?: number;
  /** Cheap, and different after every change. */
  revision(): Promise<string>;
  load(): Promise<T>;
  /** Told when a look failed; the last good copy stays in use. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * @example
 * const areas = createSnapshot({ name: 'areas', revision, load });
 * await areas.start();
 * areas.current();
 */
export function createSnapshot<T>(source: SnapshotSource<T>): Snapshot<T> {
  const everyMs = source.everyMs ?? 2_000;
  let copy: { readonly revision: string; readonly value: T } | undefined;
  let look: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  const lookOnce = async (): Promise<void> => {
    // The revision is read first: a change between the two reads is loaded twice, never missed.
    const revision = await source.revision();
    if (copy?.revision !== revision) copy = { revision, value: await source.load() };
  };
  const begin = (): Promise<void> => {
    look = lookOnce().finally(() => (look = undefined));
    return look;
  };
  const refresh = (): Promise<void> => {
    if (!look) return begin();
    // A look under way may have read the revision before the caller's commit: another follows it.
    next ??= look
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      void refresh()
        .catch((error: unknown) => source.onFault?.(error))
        .finally(() => running && schedule());
    }, everyMs);
    timer.unref();
  };

  return {
    current() {
      if (!copy) throw new Error(`the snapshot of ${source.name} was not started`);
      return copy.value;
    },
    refresh,
    async start() {
      running = true;
      await refresh();
      if (running) schedule();
    },
    stop() {
      running = false;
      clearTimeout(timer);
    },
  };
}
