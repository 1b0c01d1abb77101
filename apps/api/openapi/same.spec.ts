import { describe, expect, it } from '@jest/globals';
import { differences, type Json } from './same.js';

/** One route that answers this. */
function document(schema: Json, schemas: Json = {}, more: Json = {}): Json {
  const answer = { '200': { description: '', content: { 'application/json': { schema } } } };
  const operation = { operationId: 'Some_one', tags: ['some'], responses: answer, ...(more as object) };
  return { paths: { '/api/some': { get: operation as Json } }, components: { schemas } };
}

const NAME = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };

describe('two OpenAPI documents', () => {
  it('are equal when a shape has got a name, or another one', () => {
    const inline = document(NAME);
    const named = document({ $ref: '#/components/schemas/Named' }, { Named: NAME });
    const renamed = document({ $ref: '#/components/schemas/Other' }, { Other: NAME });
    expect([differences(inline, named), differences(named, renamed)]).toEqual([[], []]);
  });

  it('are equal when operations are called otherwise and parameters stand in another order', () => {
    const [page, size] = ['page', 'size'].map((name) => ({ name, in: 'query', schema: { type: 'number' } }));
    const before = document(NAME, {}, { operationId: 'A_b', tags: ['a'], parameters: [page, size] as Json });
    const after = document(NAME, {}, { operationId: 'C_d', tags: ['c'], parameters: [size, page] as Json });
    expect(differences(before, after)).toEqual([]);
  });

  it('are equal when the same values are listed in another way', () => {
    const before = document({ type: ['string', 'null'], enum: ['a', 'b', null] });
    const after = document(
      { anyOf: [{ $ref: '#/components/schemas/Letter' }, { type: 'null' }] },
      {
        Letter: { type: 'string', enum: ['b', 'a'] },
      },
    );
    expect(differences(before, after)).toEqual([]);
  });

  it('differ by a field that is gone, a field that is new, and one that may now be missing', () => {
    const other = { type: 'object', properties: { title: { type: 'string' } } };
    expect(differences(document(NAME), document(other)).map((line) => line.replace(/.*schema/, ''))).toEqual([
      '.name: {"type":"string"} → —',
      '.title: — → {"type":"string"}',
      ' › required: "name" → ""',
    ]);
  });

  it('differ deep inside a shape that holds itself', () => {
    const tree = (leaf: string): Json => ({
      Tree: {
        type: 'object',
        properties: {
          below: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          leaf: { anyOf: [{ type: leaf }, { type: 'null' }] },
        },
      },
    });
    const root = { $ref: '#/components/schemas/Tree' };
    expect(differences(document(root, tree('string')), document(root, tree('string')))).toEqual([]);
    expect(differences(document(root, tree('string')), document(root, tree('number')))).toEqual([
      expect.stringContaining('schema.leaf › type: "string" → "number"'),
    ]);
  });

  it('differ by one of several shapes', () => {
    const either = (other: Json): Json => document({ anyOf: [NAME, other] });
    const list = (of: string): Json => ({ type: 'array', items: { type: of } });
    expect(differences(either(list('string')), either(list('string')))).toEqual([]);
    expect(differences(either(list('string')), either(list('number')))).toHaveLength(1);
    expect(differences(either(list('string')), document(NAME))).toHaveLength(1);
  });

  it('differ by a route, a parameter, a status and a media type', () => {
    const page: Json = { parameters: [{ name: 'page', in: 'query', schema: { type: 'number' } }] };
    const gone: Json = { paths: {}, components: {} };
    expect(differences(document(NAME), gone)).toHaveLength(1);
    expect(differences(document(NAME), document(NAME, {}, page))).toHaveLength(1);
    expect(differences(document(NAME), document(NAME, {}, { responses: { '201': {} } }))).toHaveLength(2);
  });
});
