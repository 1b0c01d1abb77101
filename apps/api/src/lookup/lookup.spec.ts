import { describe, expect, it } from '@jest/globals';
import { html } from '#kernel';
import { parseForm } from '../http/form-body.js';

describe('forms and pages', () => {
  it('reads fields as browsers send them, and refuses what is no text', () => {
    expect(parseForm(Buffer.from('ma=H00.01-260803-0001&so=+56%2078'))).toEqual({
      ma: 'H00.01-260803-0001',
      so: ' 56 78',
    });
    expect(parseForm(Buffer.from('ma=%FF'))).toBeNull();
    expect(parseForm(Buffer.from('ma=a%00b'))).toBeNull();
    expect(parseForm(Buffer.from([0x6d, 0x3d, 0xff]))).toBeNull();
  });

  it('escapes whatever is inserted', () => {
    const shown = html`<p title="${'"><script>'}">${"<b>&'"}${null}${false}${[html`<i>${1}</i>`]}</p>`.text;
    expect(shown).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;<i>1</i></p>');
  });
});
