import ts from 'typescript';

/** JSON Schema 2020-12, as far as answers need it. */
export type Schema = Readonly<Record<string, unknown>>;

const REF = '#/components/schemas/';

/** Turns types into the schemas of what `JSON.stringify` makes of their values. Types with a name become components. */
export class SchemaWriter {
  /** Component name → schema, in the order they were met. */
  readonly components = new Map<string, Schema>();
  /** Types that say nothing about the answer, with the way to them. */
  readonly vague: string[] = [];
  private readonly names = new Map<ts.Symbol, string>();
  private readonly open: ts.Type[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  /** @param where the way to the type, for the list of vague ones */
  of(type: ts.Type, where: string): Schema {
    if (type.isUnion()) return this.named(type, where, () => this.union(type, where));
    if (type.isIntersection()) return this.intersection(type, where);
    const simple = this.primitive(type, where);
    if (simple) return simple;
    if (type.flags & ts.TypeFlags.Object) return this.object(type, where);
    const bound = this.checker.getBaseConstraintOfType(type);
    return bound && bound !== type ? this.of(bound, where) : {};
  }

  private primitive(type: ts.Type, where: string): Schema | null {
    const { flags } = type;
    if (flags & ts.TypeFlags.Any) return this.nothingKnown(where, 'any');
    if (flags & ts.TypeFlags.Unknown) return {};
    if (type.isStringLiteral() || type.isNumberLiteral()) {
      return { type: type.isStringLiteral() ? 'string' : 'number', enum: [type.value] };
    }
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLiteral) {
      return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    }
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.Never) return { not: {} };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object', additionalProperties: true };
    if (flags & (ts.TypeFlags.BigIntLike | ts.TypeFlags.ESSymbolLike)) {
      throw new Error(`${where}: ${this.checker.typeToString(type)} has no JSON`);
    }
    return null;
  }

  private nothingKnown(where: string, what: string): Schema {
    this.vague.push(`${where}: ${what}`);
    return {};
  }

  /** `A | B`: literals as one enum, null beside the rest. */
  private union({ types }: ts.UnionType, where: string): Schema {
    const given = types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)));
    const nullable = given.some(({ flags }) => flags & ts.TypeFlags.Null);
    const rest = given.filter(({ flags }) => !(flags & ts.TypeFlags.Null));
    const strings = rest.flatMap((type) => (type.isStringLiteral() ? [type.value] : [])).sort();
    const numbers = rest
      .flatMap((type) => (type.isNumberLiteral() ? [type.value] : []))
      .sort((a, b) => a - b);
    const booleans = rest.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const others = rest.filter((type) => !type.isLiteral() && !(type.flags & ts.TypeFlags.BooleanLiteral));
    const parts: Schema[] = [
      ...(strings.length > 0 ? [{ type: 'string', enum: strings }] : []),
      ...(numbers.length > 0 ? [{ type: 'number', enum: numbers }] : []),
      ...(booleans.length > 1 ? [{ type: 'boolean' }] : booleans.map((type) => this.of(type, where))),
      ...others.map((type) => this.of(type, where)),
    ];
    return oneOf(distinct(parts), nullable);
  }

  /** A brand on a primitive is nothing to JSON; otherwise the properties of all parts. */
  private intersection(type: ts.IntersectionType, where: string): Schema {
    const primitive = type.types.find(({ flags }) => !(flags & ts.TypeFlags.Object));
    if (primitive && !(primitive.flags & ts.TypeFlags.Instantiable)) return this.of(primitive, where);
    return this.named(type, where, () => this.properties(type, where));
  }

  private object(type: ts.Type, where: string): Schema {
    const { checker } = this;
    if (checker.isTupleType(type)) return this.tuple(type as ts.TypeReference, where);
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: item ? this.of(item, `${where}[]`) : {} };
    }
    const toJson = type.getProperty('toJSON');
    if (toJson) return this.writtenBy(type, toJson, where);
    if (type.getCallSignatures().length > 0) return { not: {} };
    return this.named(type, where, () => this.properties(type, where));
  }

  private tuple(type: ts.TypeReference, where: string): Schema {
    const items = this.checker.getTypeArguments(type).map((one, i) => this.of(one, `${where}[${i}]`));
    const { minLength, combinedFlags } = (type as ts.TupleTypeReference).target;
    if (combinedFlags & ts.ElementFlags.Variable) {
      return { type: 'array', items: oneOf(distinct(items), false), minItems: minLength };
    }
    return { type: 'array', prefixItems: items, items: false, minItems: minLength, maxItems: items.length };
  }

  private writtenBy(type: ts.Type, toJson: ts.Symbol, where: string): Schema {
    if (type.symbol.name === 'Date') return { type: 'string', format: 'date-time' };
    const [signature] = this.checker.getTypeOfSymbol(toJson).getCallSignatures();
    return signature ? this.of(signature.getReturnType(), where) : {};
  }

  private properties(type: ts.Type, where: string): Schema {
    const { checker } = this;
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      if (isHidden(property)) continue;
      const its = checker.getTypeOfSymbol(property);
      if (its.getCallSignatures().length > 0) continue;
      properties[property.name] = this.of(its, `${where}.${property.name}`);
      if (!(property.flags & ts.SymbolFlags.Optional) && !mayBeUndefined(its)) required.push(property.name);
    }
    const [index] = checker.getIndexInfosOfType(type);
    const named = Object.keys(properties).length > 0;
    return {
      type: 'object',
      ...(named ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(index ? { additionalProperties: this.of(index.type, `${where}{}`) } : {}),
      ...(!named && !index ? { additionalProperties: true } : {}),
    };
  }

  /** A component for a type of ours that has a name; everything else stands where it is used. */
  private named(type: ts.Type, where: string, write: () => Schema): Schema {
    const symbol = nameOf(type);
    const known = symbol && this.names.get(symbol);
    if (known !== undefined) return { $ref: REF + known };
    if (this.open.includes(type)) return this.nothingKnown(where, 'a type without a name contains itself');
    if (symbol === undefined) return this.within(type, write);
    const taken = new Set(this.names.values());
    let name = symbol.name;
    for (let i = 2; taken.has(name); i++) name = `${symbol.name}${i}`;
    this.names.set(symbol, name);
    // Its place in the order is where it was first met, not where it was finished.
    this.components.set(name, {});
    this.components.set(name, this.within(type, write));
    return { $ref: REF + name };
  }

  private within(type: ts.Type, write: () => Schema): Schema {
    this.open.push(type);
    try {
      return write();
    } finally {
      this.open.pop();
    }
  }
}

/** The symbol a component can be called by: an interface, class or alias of ours without type arguments. */
function nameOf(type: ts.Type): ts.Symbol | undefined {
  const alias = type.aliasSymbol;
  const generic =
    (type.aliasTypeArguments ?? (type as Partial<ts.TypeReference>).typeArguments ?? []).length > 0;
  const own = type.isClassOrInterface() ? type.symbol : undefined;
  const symbol = alias ?? own;
  if (generic || symbol?.declarations === undefined) return undefined;
  const foreign = symbol.declarations.some((one) => one.getSourceFile().fileName.includes('/node_modules/'));
  return foreign ? undefined : symbol;
}

/** What JSON never shows: symbols as keys, and what a class keeps to itself. */
function isHidden(property: ts.Symbol): boolean {
  if (property.name.startsWith('__@') || property.flags & ts.SymbolFlags.Method) return true;
  const declaration = property.valueDeclaration;
  if (!declaration) return false;
  // A getter of a class lives on its prototype, where JSON does not look.
  if (ts.isGetAccessor(declaration) && ts.isClassLike(declaration.parent)) return true;
  const kept = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(declaration) & kept) !== 0;
}

function mayBeUndefined(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void));
}

function distinct(parts: readonly Schema[]): Schema[] {
  const byText = new Map(parts.map((part) => [JSON.stringify(part), part]));
  // The compiler orders a union by when it met the parts, which changes with unrelated files.
  return [...byText.keys()].sort().map((text) => byText.get(text) as Schema);
}

function oneOf(parts: readonly Schema[], nullable: boolean): Schema {
  const [only] = parts;
  if (parts.length === 1 && only) {
    if (!nullable || Object.keys(only).length === 0) return only;
    const { type, enum: values } = only;
    if (typeof type === 'string' && type !== 'object' && type !== 'array') {
      return {
        ...only,
        type: [type, 'null'],
        ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
      };
    }
  }
  if (parts.length === 0) return nullable ? { type: 'null' } : {};
  return { anyOf: [...parts, ...(nullable ? [{ type: 'null' }] : [])] };
}
