import ts from 'typescript';
import type { Fault, Source } from './source.ts';

const functionLinesMax = 70;

const parsed = new WeakMap<Source, ts.SourceFile>();

/** Parses without types, once a file: enough to see shapes, and quick enough for every file. */
export function parse(source: Source): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const { path, text } = source;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  parsed.set(source, file);
  return file;
}

export const lineOf = (file: ts.SourceFile, position: number): number =>
  file.getLineAndCharacterOfPosition(position).line + 1;

/** Functions that do not fit on one screen. A describe block is a chapter, not a function. */
export function findLongFunctions(source: Source): readonly Fault[] {
  const file = parse(source);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isChapter(node)) {
      const first = lineOf(file, node.getStart());
      const lines = lineOf(file, node.getEnd()) - first + 1;
      if (lines > functionLinesMax) {
        const message = `function of ${lines} lines, at most ${functionLinesMax}: name its parts`;
        faults.push({ path: source.path, line: first, message });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function isChapter(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node.parent) && node.parent.expression.getText().startsWith('describe')
  );
}
