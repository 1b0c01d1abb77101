import { tidyIdentifier, tidyPhone } from '#applicants';
import { answer, api } from '../../api/client.js';
import { problemOf, type Problem } from '../../api/problem.js';
import type { Draft } from './draft.js';

/** received: the receipt can be printed; recorded: there is a dossier, its reception was refused or not wanted. */
export type Outcome =
  | { readonly kind: 'received'; readonly code: string }
  | { readonly kind: 'recorded'; readonly code: string; readonly refusal: Problem | null };

/**
 * Opens the dossier and receives it. Both commands have ids that stay with the draft: whatever was lost on the way,
 * sending again does what is still to do and nothing twice.
 * @param way action of reception; null only records what came in
 */
export async function receive(draft: Draft, way: string | null): Promise<Outcome> {
  const opened = await answer(api.POST('/api/dossiers', { body: openingOf(draft) }));
  const code = opened.dossier;
  if (way === null) return { kind: 'recorded', code, refusal: null };
  try {
    await answer(
      api.POST('/api/dossiers/{code}/actions', {
        params: { path: { code } },
        body: { action: way, expectedRevision: opened.revision, commandId: `${draft.id}.${way}` },
      }),
    );
    return { kind: 'received', code };
  } catch (error) {
    const problem = problemOf(error);
    // No answer is no refusal: the officer sends again.
    if (problem.status === 0 || problem.status >= 500) throw error;
    return { kind: 'recorded', code, refusal: problem };
  }
}

function openingOf({ id, procedure, channel, applicant, presented }: Draft) {
  const { kind, identifierKind, name, phone, address, email } = applicant;
  const identifier = tidyIdentifier(identifierKind, applicant.identifier);
  return {
    commandId: id,
    procedure: procedure ?? '',
    channel,
    papers: [...presented],
    applicant: {
      kind,
      name,
      identifier,
      phone: tidyPhone(phone),
      ...(identifier === '' ? {} : { identifierKind }),
      ...(address.trim() === '' ? {} : { address }),
      ...(email.trim() === '' ? {} : { email }),
    },
  };
}
