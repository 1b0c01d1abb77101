/** JSON as it was parsed. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

/** What a caller never sees: how an operation is called and where it is listed. */
const UNSEEN = new Set(['operationId', 'tags']);
const REF = '#/components/schemas/';

/**
 * What a caller of the one would notice with the other: paths, parameters, bodies and answers. Names of components are
 * followed, not compared, so that a shape may get a name, lose it or share it; schemas are equal when they allow the
 * same values written down in another order.
 *
 * @returns a line for each place where they differ, with the way to it; none when they are equal
 */
export function differences(before: Json, after: Json): string[] {
  return new Comparison(before, after).run();
}

class Comparison {
  private readonly found: string[] = [];
  /** Pairs of names under way or known to be equal: a schema may hold itself. */
  private readonly assumed = new Set<string>();

  constructor(
    private readonly before: Json,
    private readonly after: Json,
  ) {}

  run(): string[] {
    const [before, after] = [at(this.before, 'paths'), at(this.after, 'paths')];
    this.plain(before, after, 'paths');
    return this.found;
  }

  /** Everything around schemas: same keys, same values. */
  private plain(before: Json | undefined, after: Json | undefined, way: string): void {
    if (Array.isArray(before) && Array.isArray(after)) {
      this.list(before, after, way);
      return;
    }
    if (!isNode(before) || !isNode(after)) {
      if (JSON.stringify(before) !== JSON.stringify(after)) this.differ(way, before, after);
      return;
    }
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (UNSEEN.has(key)) continue;
      const [one, other, there] = [before[key], after[key], `${way} › ${key}`];
      if (key !== 'schema') this.plain(one, other, there);
      else if (!this.sameSchemas(one, other, there)) this.differ(there, one, other);
    }
  }

  /** Parameters may stand in any order. */
  private list(before: readonly Json[], after: readonly Json[], way: string): void {
    const [ones, others] = [named(before), named(after)];
    for (const name of new Set([...ones.keys(), ...others.keys()])) {
      this.plain(ones.get(name), others.get(name), `${way} › ${name}`);
    }
  }

  private differ(way: string, before: Json | undefined, after: Json | undefined): void {
    // The place where schemas differ is said already, deeper down.
    if (this.found.some((line) => line.startsWith(way))) return;
    this.found.push(`${way}: ${shortly(before)} → ${shortly(after)}`);
  }

  private sameSchemas(before: Json | undefined, after: Json | undefined, way: string): boolean {
    if (before === undefined || after === undefined) return before === after;
    const pair = `${nameIn(before)} ${nameIn(after)}`;
    if (pair !== ' ' && this.assumed.has(pair)) return true;
    const kept = new Set(this.assumed);
    this.assumed.add(pair);
    const ones = alternatives(before, this.before);
    const others = alternatives(after, this.after);
    const same = this.sameAlternatives(ones, others, way);
    // What was only assumed on the way to a difference is worth nothing.
    if (!same) for (const one of this.assumed) if (!kept.has(one)) this.assumed.delete(one);
    return same;
  }

  private sameAlternatives(ones: readonly Node[], others: readonly Node[], way: string): boolean {
    const [one, other] = [ones, others].map((list) => list.filter((schema) => !('const' in schema)));
    const [values, otherValues] = [ones, others].map(constants);
    if (values !== otherValues) return this.sayHow(way, values, otherValues);
    if (one?.length === 1 && other?.length === 1) return this.sameOne(one[0] ?? {}, other[0] ?? {}, way);
    const quietly = (a: Node, b: Node): boolean => this.silently(() => this.sameOne(a, b, way));
    const missing = one?.find((a) => !other?.some((b) => quietly(a, b)));
    const news = other?.find((b) => !one?.some((a) => quietly(a, b)));
    return missing || news ? this.sayHow(way, missing, news) : true;
  }

  private sameOne(before: Node, after: Node, way: string): boolean {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.map((key) => this.sameKeyword(key, before[key], after[key], way)).every(Boolean);
  }

  private sameKeyword(key: string, before: Json | undefined, after: Json | undefined, way: string): boolean {
    const there = `${way} › ${key}`;
    switch (key) {
      case 'properties':
        return this.sameMembers(before ?? {}, after ?? {}, way);
      case 'items':
      case 'additionalProperties':
      case 'not':
        return this.sameMember(before, after, there);
      case 'prefixItems':
      case 'allOf':
        return this.sameMembers({ ...(before as Node) }, { ...(after as Node) }, there);
      case 'required':
        return this.sameText(sorted(before), sorted(after), there);
      default:
        return this.sameText(before, after, there);
    }
  }

  private sameMembers(before: Json, after: Json, way: string): boolean {
    const [ones, others] = [before, after] as [Node, Node];
    const names = [...new Set([...Object.keys(ones), ...Object.keys(others)])];
    return names.map((name) => this.sameMember(ones[name], others[name], `${way}.${name}`)).every(Boolean);
  }

  private sameText(before: Json | undefined, after: Json | undefined, way: string): boolean {
    return JSON.stringify(before) === JSON.stringify(after) || this.sayHow(way, before, after);
  }

  private sameMember(before: Json | undefined, after: Json | undefined, way: string): boolean {
    return this.sameSchemas(before, after, way) || this.sayHow(way, before, after);
  }

  private sayHow(way: string, before: Json | undefined, after: Json | undefined): false {
    this.differ(way, before, after);
    return false;
  }

  private silently(ask: () => boolean): boolean {
    const said = this.found.length;
    try {
      return ask();
    } finally {
      this.found.length = said;
    }
  }
}

/** What a schema allows, one kind of value each: names followed, unions opened, listed values one by one. */
function alternatives(schema: Json, document: Json): Node[] {
  if (typeof schema === 'boolean') return [{ always: schema }];
  if (!isNode(schema)) return [];
  const name = nameIn(schema);
  if (name !== '') return alternatives(componentOf(document, name), document);
  const { anyOf, enum: values, type, ...rest } = schema;
  if (Array.isArray(anyOf)) return (anyOf as Json[]).flatMap((one) => alternatives(one, document));
  if (Array.isArray(values)) return (values as Json[]).map((value) => ({ ...rest, const: value }));
  if (Array.isArray(type))
    return (type as Json[]).flatMap((one) => alternatives({ ...rest, type: one }, document));
  if (type === 'null') return [{ const: null }];
  if (type === 'boolean') return [true, false].map((value) => ({ ...rest, const: value }));
  return [type === undefined ? rest : { ...rest, type }];
}

function constants(schemas: readonly Node[]): string {
  const texts = schemas.filter((schema) => 'const' in schema).map((schema) => JSON.stringify(schema));
  return [...new Set(texts)].sort().join();
}

function nameIn(schema: Json): string {
  const ref = isNode(schema) ? schema['$ref'] : undefined;
  return typeof ref === 'string' ? ref.slice(REF.length) : '';
}

function componentOf(document: Json, name: string): Json {
  const found = at(at(at(document, 'components'), 'schemas'), name);
  if (found === undefined) throw new Error(`the document holds no schema ${name}`);
  return found;
}

function at(json: Json | undefined, key: string): Json | undefined {
  return isNode(json) ? json[key] : undefined;
}

function isNode(json: Json | undefined): json is Node {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function sorted(names: Json | undefined): Json {
  return [...((names ?? []) as string[])].sort().join(', ');
}

/** Items by what they are called, else by their place. */
function named(list: readonly Json[]): Map<string, Json> {
  return new Map(
    list.map((item, index) => {
      const [name, where] = [at(item, 'name'), at(item, 'in')];
      return [
        typeof name === 'string' && typeof where === 'string' ? `${where} ${name}` : String(index),
        item,
      ];
    }),
  );
}

function shortly(json: Json | undefined): string {
  if (json === undefined) return '—';
  const text = JSON.stringify(json);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
