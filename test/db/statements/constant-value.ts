import ts from 'typescript';

/** Why the value of an expression is known only when it runs. */
export class NotConstant extends Error {}

/**
 * Values of expressions of the sources that depend on constants alone, whatever these are made of: lists of columns,
 * functions over them, values of other modules. Nothing is interpreted here, JavaScript does it.
 */
export class ConstantValues {
  private readonly known = new Map<ts.Symbol, Promise<unknown>>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** @throws NotConstant when it needs a parameter, `this` or anything else that differs from call to call */
  async of(expression: ts.Node): Promise<unknown> {
    const names = new Map<string, unknown>();
    for (const [name, symbol] of this.free(expression)) names.set(name, await this.ofSymbol(symbol));
    const { outputText } = ts.transpileModule(`const value = (${expression.getText()});`, {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- our own sources
    return new Function(...names.keys(), `${outputText}; return value;`)(...names.values());
  }

  /** Names in an expression that mean something outside of it. */
  private free(expression: ts.Node): Map<string, ts.Symbol> {
    const found = new Map<string, ts.Symbol>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      if (node.kind === ts.SyntaxKind.ThisKeyword) throw new NotConstant('this');
      if (ts.isIdentifier(node)) {
        const symbol = this.meant(node);
        if (symbol && !isInside(symbol, expression) && !isGlobal(symbol)) found.set(node.text, symbol);
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(expression);
    return found;
  }

  /** What a name stands for where it is read; undefined where it only names a member. */
  private meant(name: ts.Identifier): ts.Symbol | undefined {
    const { parent } = name;
    if (ts.isPropertyAccessExpression(parent) && parent.name === name) return undefined;
    if (ts.isPropertyAssignment(parent) && parent.name === name) return undefined;
    if (ts.isBindingElement(parent) && parent.propertyName === name) return undefined;
    if (ts.isShorthandPropertyAssignment(parent))
      return this.checker.getShorthandAssignmentValueSymbol(parent);
    return this.checker.getSymbolAtLocation(name);
  }

  private ofSymbol(symbol: ts.Symbol): Promise<unknown> {
    const known = this.known.get(symbol) ?? this.evaluate(symbol);
    this.known.set(symbol, known);
    return known;
  }

  private async evaluate(symbol: ts.Symbol): Promise<unknown> {
    if (symbol.flags & ts.SymbolFlags.Alias) return this.ofSymbol(this.checker.getAliasedSymbol(symbol));
    const declaration = symbol.valueDeclaration;
    if (declaration && ts.isSourceFile(declaration)) return import(declaration.fileName);
    if (declaration && ts.isFunctionDeclaration(declaration) && ts.isSourceFile(declaration.parent)) {
      return isExported(declaration) ? imported(declaration, symbol.name) : this.of(declaration);
    }
    if (declaration && ts.isVariableDeclaration(declaration))
      return this.ofVariable(declaration, symbol.name);
    throw new NotConstant(symbol.name);
  }

  private async ofVariable(declaration: ts.VariableDeclaration, name: string): Promise<unknown> {
    const { parent: list, initializer } = declaration;
    const isConst = ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.Const) !== 0;
    if (!initializer || !isConst || !ts.isIdentifier(declaration.name)) throw new NotConstant(name);
    if (!ts.isSourceFile(list.parent.parent)) {
      // A list inside a function may be added to before it is read.
      if (ts.isArrayLiteralExpression(initializer)) throw new NotConstant(name);
      return this.of(initializer);
    }
    return isExported(list.parent as ts.VariableStatement)
      ? imported(declaration, name)
      : this.of(initializer);
  }
}

async function imported(declaration: ts.Node, name: string): Promise<unknown> {
  const module = (await import(declaration.getSourceFile().fileName)) as Record<string, unknown>;
  return module[name];
}

function isExported(node: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function isInside(symbol: ts.Symbol, node: ts.Node): boolean {
  return (symbol.declarations ?? []).some(
    (one) => one.getSourceFile() === node.getSourceFile() && one.pos >= node.pos && one.end <= node.end,
  );
}

function isGlobal(symbol: ts.Symbol): boolean {
  return (
    (symbol.declarations ?? []).every((one) => one.getSourceFile().isDeclarationFile) &&
    !(symbol.flags & ts.SymbolFlags.Alias)
  );
}
