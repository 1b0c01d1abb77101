import { describe, expect, it } from '@jest/globals';
import { localDay, refuse } from '#kernel';
import { documentIssues } from './document-issues.js';

const source = 'schema: document/v1\ncode: CSCL\nissue: 2\nvalidFrom: 2027-01-01\n';

describe('texts of controlled documents', () => {
  it('say what publishing needs, and where', () => {
    const parsed = { code: 'CSCL', issue: 2, title: 'Chính sách', validFrom: localDay('2027-01-01') };
    const read = documentIssues(() => parsed).read(source, 'CSCL.yaml');
    expect(read.header).toEqual({ ...parsed, kind: 'document', field: 'HT', validTo: null, successor: null });
    expect(read.locate(['validFrom']).line).toBe(4);
    expect(read.locate(['nowhere']).line).toBe(1);
    expect(read.check([])).toEqual([]);
  });

  it('that cannot be read are a finding at their line', () => {
    const refusal = refuse(
      'document.not_readable',
      { file: 'CSCL.yaml', line: 3, why: '“issue” sai dạng.' },
      { line: 3 },
    );
    const read = documentIssues(() => refusal).read(source, 'CSCL.yaml');
    expect(read.header).toBeUndefined();
    expect(read.findings).toEqual([
      expect.objectContaining({ file: 'CSCL.yaml', line: 3, message: '“issue” sai dạng.' }),
    ]);
  });
});
