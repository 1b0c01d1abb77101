import { resolve } from 'node:path';
import ts from 'typescript';
import { SchemaWriter, type Schema } from './json-schema.js';

/** What a route answers when it succeeds. */
export interface Answer {
  readonly mime: string;
  readonly schema: Schema;
}

export interface Answers {
  /** Operation id `ControllerClass_method` → its answer; null when it answers nothing or sends its caller elsewhere. */
  readonly answers: Readonly<Record<string, Answer | null>>;
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Places where the types say nothing of what is answered. */
  readonly vague: readonly string[];
  /** Operations whose answer has no name: pages and tests would have to write its type down again. */
  readonly nameless: readonly string[];
}

const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Sse', 'All']);
const FILES = new Set(['StreamableFile', 'Buffer', 'Uint8Array', 'Readable', 'ReadStream']);
const JSON_MIME = 'application/json';

/** Reads from the types what every route of the controllers answers. */
export function answersOf(root: string): Answers {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const writer = new SchemaWriter(checker);
  const found = controllersOf(program, root).flatMap((controller) => {
    const name = controller.name?.text ?? '';
    return controller.members.filter(ts.isMethodDeclaration).flatMap((method) => {
      if (!decoratorsOf(method).some((one) => ROUTES.has(one.name))) return [];
      const id = `${name}_${method.name.getText()}`;
      return [[id, answerOf(method, id, checker, writer)] as const];
    });
  });
  writer.of(problemType(program, root, checker), 'Problem');
  return {
    answers: Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1))),
    schemas: Object.fromEntries([...writer.components].sort(([a], [b]) => (a < b ? -1 : 1))),
    vague: writer.vague,
    nameless: found.flatMap(([id, answer]) => (answer === null || isNamed(answer.schema) ? [] : [id])),
  };
}

/** A component, a list of one, or a plain value. */
function isNamed({ type, items, $ref }: Schema): boolean {
  if ($ref !== undefined) return true;
  return type === 'array' ? isNamed(items as Schema) : typeof type === 'string' && type !== 'object';
}

/** Only what the controllers reach, without the pages and the tests. */
function programOf(root: string): ts.Program {
  const file = resolve(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const controllers = ts.sys.readDirectory(resolve(root, 'apps/api/src'), ['.ts'], ['**/*.spec.ts']);
  return ts.createProgram(controllers, { ...options, noEmit: true });
}

function controllersOf(program: ts.Program, root: string): ts.ClassDeclaration[] {
  const home = resolve(root, 'apps/api/src').replaceAll('\\', '/');
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(home))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration))
    .filter((one) => decoratorsOf(one).some(({ name }) => name === 'Controller'));
}

function answerOf(
  method: ts.MethodDeclaration,
  id: string,
  checker: ts.TypeChecker,
  writer: SchemaWriter,
): Answer | null {
  const decorators = decoratorsOf(method);
  const mime = decorators.find(({ name }) => name === 'ApiProduces')?.firstOf(checker);
  if (decorators.some(({ name }) => name === 'Sse')) {
    return { mime: 'text/event-stream', schema: { type: 'string' } };
  }
  const signature = checker.getSignatureFromDeclaration(method);
  const type = signature && checker.getAwaitedType(signature.getReturnType());
  if (!type || type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) {
    return mime === undefined ? null : { mime, schema: { type: 'string' } };
  }
  const name = type.getSymbol()?.name ?? '';
  if (FILES.has(name)) {
    return { mime: mime ?? 'application/octet-stream', schema: { type: 'string', format: 'binary' } };
  }
  if (type.flags & ts.TypeFlags.StringLike) return { mime: mime ?? 'text/plain', schema: { type: 'string' } };
  return { mime: mime ?? JSON_MIME, schema: writer.of(type, id) };
}

interface Decorator {
  readonly name: string;
  /** Its first argument, when that is a text known to the compiler. */
  firstOf(checker: ts.TypeChecker): string | undefined;
}

function decoratorsOf(node: ts.HasDecorators): Decorator[] {
  return (ts.getDecorators(node) ?? []).flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return [];
    const [first] = expression.arguments;
    const firstOf = (checker: ts.TypeChecker): string | undefined => {
      const type = first && checker.getTypeAtLocation(first);
      return type?.isStringLiteral() ? type.value : undefined;
    };
    return [{ name: expression.expression.text, firstOf }];
  });
}

/** Every error leaves as this. */
function problemType(program: ts.Program, root: string, checker: ts.TypeChecker): ts.Type {
  const source = program.getSourceFile(resolve(root, 'apps/api/src/http/problem.ts'));
  const problem = source?.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'Problem');
  if (!problem) throw new Error('apps/api/src/http/problem.ts no longer declares Problem');
  return checker.getTypeAtLocation(problem);
}
