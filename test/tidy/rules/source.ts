/** One file of the house, as every rule takes it. The path is relative, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What is wrong, where, and what to do instead. */
export interface Fault {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

export const isCode = (path: string): boolean => /\.(tsx?|[cm]?js|sql)$/.test(path);
export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);
export const isTest = (path: string): boolean =>
  path.startsWith('test/') || /\.test\.tsx?$/.test(path);
/** Written by a program, so nobody's style. */
export const isGenerated = (path: string): boolean => /\.gen\.[a-z]+$/.test(path);

/** The module a file belongs to, or undefined outside src/modules. */
export function findModule(path: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1];
}

/** One line of a report: `path:line message`. */
export function describeFault(fault: Fault): string {
  return `${fault.path}${fault.line === undefined ? '' : `:${fault.line}`} ${fault.message}`;
}

/** Every line that matches, as a fault. */
export function faultsByLine(source: Source, pattern: RegExp, message: string): readonly Fault[] {
  return source.text
    .split('\n')
    .flatMap((text, index) =>
      pattern.test(text) ? [{ path: source.path, line: index + 1, message }] : [],
    );
}
