import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLOURS, VARIABLES } from '../../apps/web/src/theme/theme.js';

const PAGES = join(import.meta.dirname, '../../apps/web/src');
/** What the whole document looks like; the only sheet without a page or part of its own. */
const BASE = 'app/base.css';
/** Drawn by the server, which knows nothing of our sheets: class names of the picture of a procedure. */
const DRAWN = {
  'pages/dossier/procedure-tab.module.css': /^\.(label|title|doubt|end|wait|past|now|way|clock)$/,
};

const files = readdirSync(PAGES, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
const textOf = (file: string): string => readFileSync(join(PAGES, file), 'utf8');
const sheets = new Map(
  files
    .filter((file) => file.endsWith('.css'))
    .map((file) => [file, textOf(file).replaceAll(/\/\*.*?\*\//gs, '')]),
);
const modules = [...sheets].filter(([file]) => file !== BASE);

/** Selectors of a sheet, those inside of @media included. */
const selectorsOf = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/([^{};]+)\{/g)]
    .flatMap(([, heads = '']) => heads.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
const GLOBAL = /:global\(([^)]*)\)/g;
const localOf = (selector: string): readonly string[] =>
  [...selector.replaceAll(GLOBAL, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);

describe('styles stay in their page', () => {
  it('every sheet but the base is a module', () => {
    expect(modules.map(([file]) => file).filter((file) => !file.endsWith('.module.css'))).toEqual([]);
    expect(modules.length).toBeGreaterThan(50);
  });

  it('the base names no class', () => {
    expect(selectorsOf(sheets.get(BASE) ?? '').flatMap(localOf)).toEqual([]);
  });

  it('every rule begins at a class of its own module; names of others stand only below it', () => {
    const wrong = modules.flatMap(([file, sheet]) =>
      selectorsOf(sheet)
        .filter((selector) => !/^(:where\(|:root:has\()?\.[a-z]/.test(selector))
        .map((selector) => `${file}: ${selector}`),
    );
    expect(wrong).toEqual([]);
  });

  it('global names are those of antd, and of the picture the server draws', () => {
    const wrong = modules.flatMap(([file, sheet]) =>
      [...sheet.matchAll(GLOBAL)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('.ant-'))
        .filter((name) => !(file in DRAWN && DRAWN[file as keyof typeof DRAWN].test(name)))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
    expect(modules.filter(([, sheet]) => /:global(?!\()|@page\s*\{/.test(sheet))).toEqual([]);
  });

  it('every class a page uses is in the module it names, and every class is used', () => {
    const defined = new Map(
      modules.map(([file, sheet]) => [file, new Set(selectorsOf(sheet).flatMap(localOf))]),
    );
    const unused = new Map([...defined].map(([file, names]) => [file, new Set(names)]));
    const wrong: string[] = [];
    for (const file of files.filter((name) => name.endsWith('.tsx'))) {
      const text = textOf(file);
      const body = text.replaceAll(/^import .*;$/gm, '');
      for (const [, name = '', path = ''] of text.matchAll(/^import (\w+) from '([^']*\.css)';$/gm)) {
        const module = join(dirname(file), path).replaceAll('\\', '/');
        const uses = [...body.matchAll(new RegExp(`(?<![\\w./'])${name}(\\.\\w+|\\[)`, 'g'))];
        for (const [, use = ''] of uses) {
          const known = defined.get(module)?.has(use.slice(1)) === true;
          if (!known) wrong.push(`${file}: ${name}${use} is not in ${module}`);
          unused.get(module)?.delete(use.slice(1));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect([...unused].flatMap(([file, names]) => [...names].map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it('colours of the theme are called by their names', () => {
    const values = new Set<string>(Object.values(COLOURS));
    const literal = modules.flatMap(([file, sheet]) =>
      [...sheet.matchAll(/#[0-9a-f]{3,8}\b/gi)].map(([colour]) => `${file}: ${colour}`),
    );
    expect(literal.filter((line) => values.has(line.split(': ')[1]?.toLowerCase() ?? ''))).toEqual([]);
    // A second use makes a colour one of the theme's.
    const colours = literal.map((line) => line.split(': ')[1]);
    expect(colours.filter((colour, at) => colours.indexOf(colour) !== at)).toEqual([]);
  });

  it('every variable a sheet uses is one of the theme, and every colour of the theme has a use', () => {
    const used = new Set(
      [...sheets.values()].flatMap((sheet) =>
        [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
      ),
    );
    expect([...used].filter((name) => !VARIABLES.has(name))).toEqual([]);
    const inTheme = textOf('theme/theme.ts');
    const idle = Object.keys(COLOURS).filter(
      (name, at) => !used.has([...VARIABLES.keys()][at] ?? '') && !inTheme.includes(`COLOURS.${name}`),
    );
    expect(idle).toEqual([]);
  });
});
