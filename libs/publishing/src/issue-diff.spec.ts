import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffIssues } from './issue-diff.js';

const source = readFileSync(join(import.meta.dirname, '../../../workflows/dmp/QT-08.issue-2.yaml'), 'utf8');

describe('the difference of two issues', () => {
  it('of equal texts is nothing', () => {
    const text = { name: 'a', source };
    expect(diffIssues(text, { name: 'b', source })).toEqual({
      text: '',
      linesAdded: 0,
      linesRemoved: 0,
      flow: [],
    });
  });

  it('is a unified text, and sentences', () => {
    const after = source.replace('within: 2.5 working_days', 'within: 2 working_days');
    const diff = diffIssues({ name: 'lần 2', source }, { name: 'lần 3', source: after });
    expect(diff).toMatchObject({
      linesAdded: 1,
      linesRemoved: 1,
      flow: [{ what: 'step.budget_changed', place: ['steps', 'appraising'] }],
    });
    expect(diff.text).toMatch(/^--- lần 2\n\+\+\+ lần 3\n@@ -\d+,7 \+\d+,7 @@\n/);
    expect(diff.text).toMatch(/\n-    within: 2\.5 working_days.*\n\+    within: 2 working_days/);
  });

  it('of texts that are no procedures has no flow', () => {
    const diff = diffIssues({ name: 'a', source: 'schema: document/v1\n' }, { name: 'b', source });
    expect(diff.flow).toBeNull();
    expect(diff.linesRemoved).toBe(1);
  });
});
