import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { ConstantValues, NotConstant } from './constant-value.js';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** What a column may be in TypeScript; `any` is what a JSON column holds. */
export type Kind = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer' | 'list' | 'any';

/** A member of the type a statement's rows are said to have. */
export interface Member {
  readonly name: string;
  readonly kind: Kind;
  readonly nullable: boolean;
  /** May be missing: said so with `?`. */
  readonly optional: boolean;
}

/** A statement as it stands in the sources. */
export interface Statement {
  /** `libs/persistence/src/x.ts:12` */
  readonly place: string;
  /** null when it is put together while the program runs. */
  readonly text: string | null;
  /** null when the call does not say what its rows are. */
  readonly row: readonly Member[] | null;
}

/** Every call of `query` in the production code that has SQL of ours, migrations aside. */
export async function readStatements(files: readonly string[]): Promise<Statement[]> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const values = new ConstantValues(checker);
  const statements: Statement[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not there`);
    for (const call of callsOfQuery(source)) {
      const { line } = source.getLineAndCharacterOfPosition(call.expression.end);
      statements.push({
        place: `${relative(ROOT, file)}:${line + 1}`,
        text: await textOf(call, values),
        row: rowOf(call, checker),
      });
    }
  }
  return statements;
}

export function productionFiles(): string[] {
  return ['libs', 'apps/api', 'apps/cli', 'apps/worker']
    .flatMap((folder) =>
      readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        resolve(ROOT, folder, name),
      ),
    )
    .filter((file) => /\/src\/.*\.ts$/.test(file) && !/\.spec\.ts$|\/migrations\//.test(file))
    .filter((file) => ts.sys.readFile(file)?.includes('.query'));
}

function callsOfQuery(source: ts.SourceFile): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.name.text === 'query' && node.arguments.length > 0) calls.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

async function textOf(call: ts.CallExpression, values: ConstantValues): Promise<string | null> {
  const [first] = call.arguments;
  if (!first) return null;
  const text = ts.isObjectLiteralExpression(first) ? memberOf(first, 'text') : first;
  if (!text) return null;
  try {
    const value = await values.of(text);
    return typeof value === 'string' ? value : null;
  } catch (error) {
    if (error instanceof NotConstant) return null;
    throw error;
  }
}

function memberOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
  }
  return undefined;
}

function rowOf(call: ts.CallExpression, checker: ts.TypeChecker): Member[] | null {
  const [said] = call.typeArguments ?? [];
  if (!said) return null;
  const type = checker.getTypeFromTypeNode(said);
  const row = oneRow(type, checker);
  return checker.getPropertiesOfType(row).map((property) => {
    const of = checker.getTypeOfSymbol(property);
    const parts = of.isUnion() ? of.types : [of];
    const isNull = ({ flags }: ts.Type): boolean =>
      (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
    return {
      name: property.name,
      kind: kindOf(checker.getNonNullableType(of), checker),
      nullable: parts.some(isNull) || (of.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) !== 0,
      optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
    };
  });
}

/** pg's `query` says one row, TypeORM's the whole answer: rows, of an UPDATE with their number. */
function oneRow(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return type;
  const [first = type] = checker.getTypeArguments(type as ts.TypeReference);
  return oneRow(first, checker);
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): Kind {
  if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return 'any';
  if (checker.isTypeAssignableTo(type, checker.getStringType())) return 'string';
  if (checker.isTypeAssignableTo(type, checker.getNumberType())) return 'number';
  if (checker.isTypeAssignableTo(type, checker.getBooleanType())) return 'boolean';
  const name = type.getSymbol()?.name;
  if (name === 'Date') return 'Date';
  if (name === 'Buffer') return 'Buffer';
  return checker.isArrayType(type) ? 'list' : 'any';
}
