import { describe, expect, it } from '@jest/globals';
import { escapedHtml, Html, html, htmlLines } from './html.js';

describe('markup', () => {
  it('escapes every inserted text, for both quotes of an attribute', () => {
    expect(html`<p title="${`<a> & "b" 'c'`}">${7}</p>`.text).toBe(
      '<p title="&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39;">7</p>',
    );
    expect(escapedHtml("Nguyễn 'Tý' & con")).toBe('Nguyễn &#39;Tý&#39; &amp; con');
  });

  it('does not escape twice what is markup already', () => {
    const name = html`<b>${'<i>'}</b>`;
    expect(html`<p>${name}${[name, new Html('<br>')]}</p>`.text).toBe(
      '<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b><br></p>',
    );
    expect(htmlLines([name, new Html('<br>')]).text).toBe('<b>&lt;i&gt;</b>\n<br>');
  });

  it('leaves nothing for null and false, and keeps a zero', () => {
    expect(html`<p>${null}${false}${0}${''}</p>`.text).toBe('<p>0</p>');
  });
});
