import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written: `../order`, `node:path`. */
  readonly specifier: string;
  /** Where a relative one leads, without its ending: `order`, `order/core/order-status`. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  /** The names taken; `*` for all of them. */
  readonly names: readonly string[];
}

export interface Source {
  /** Below the folder that was read, with slashes. */
  readonly file: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const namesOf = (clause: ts.ImportClause | undefined): { names: string[]; typeOnly: boolean } => {
  if (!clause) return { names: ['*'], typeOnly: false };
  const bindings = clause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const values = named
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
  if (clause.name) values.push('default');
  if (bindings && ts.isNamespaceImport(bindings)) values.push('*');
  return { names: values, typeOnly: clause.isTypeOnly || values.length === 0 };
};

const importsOf = (file: string, tree: ts.SourceFile): Import[] => {
  const found: Import[] = [];
  const add = (specifier: string, names: readonly string[], typeOnly: boolean) => {
    const target = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined;
    found.push({ specifier, target: target?.replace(/\/$/, ''), names, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { names, typeOnly } = namesOf(node.importClause);
      add(node.moduleSpecifier.text, names, typeOnly);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const elements = node.exportClause && ts.isNamedExports(node.exportClause) ? [...node.exportClause.elements] : [];
      const typeOnly = node.isTypeOnly || (elements.length > 0 && elements.every((element) => element.isTypeOnly));
      add(node.moduleSpecifier.text, ['*'], typeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) add(argument.text, ['*'], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, [], true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

export const sourceOf = (file: string, text: string): Source => {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  return { file, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(file, tree) };
};

/** All TypeScript that people write below a folder, tests too. */
export const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/[/\\](node_modules|dist)[/\\]|\.generated\.ts$/.test(file))
    .map((file) => sourceOf(path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));

export const walk = (source: Source, see: (node: ts.Node) => string | undefined): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const seen = see(node);
    if (seen) {
      const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${source.file}:${line + 1} ${seen}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
};
