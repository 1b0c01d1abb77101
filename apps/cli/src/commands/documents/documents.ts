import { readControlledDocuments } from '#files';
import { refuse } from '#kernel';
import { documentBlocks, documentMarkdown } from '#register';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';

/** `documents list`: every issue in the files. */
export function listDocuments(): Promise<CommandResult> {
  const documents = readControlledDocuments().map(({ path, document }) => {
    const { code, issue, title, validFrom, validTo = null, signedOn = null, clause, origin } = document;
    return { code, issue, title, validFrom, validTo, signedOn, clause, origin, path };
  });
  const lines = documents.map(
    ({ code, issue, title, validFrom, validTo }) =>
      `${code}  lần ${issue}  ${`${validFrom} – ${validTo ?? 'nay'}`.padEnd(24)} ${title}`,
  );
  return Promise.resolve({ exitCode: 0, json: { documents }, text: lines.join('\n') });
}

/** `documents show CODE`: the newest issue or the one asked for. */
export function showDocument(code: string, issue?: string): Promise<CommandResult> {
  const all = readControlledDocuments().map(({ document }) => document);
  const document = all
    .filter((one) => one.code === code && (issue === undefined || String(one.issue) === issue))
    .sort((a, b) => b.issue - a.issue)[0];
  if (!document) {
    const known = all.map((one) => `${one.code} lần ${one.issue}`);
    const asked = issue === undefined ? code : `${code} lần ${issue}`;
    return Promise.resolve(
      refused(
        refuse(
          'documents.unknown',
          { document: asked, known: known.join(', ') },
          { code, issue: issue ?? null, known },
        ),
      ),
    );
  }
  return Promise.resolve({
    exitCode: 0,
    json: { document, blocks: documentBlocks(document) },
    text: documentMarkdown(document).trimEnd(),
  });
}
