/** What has been typed for one action and the id it is sent under, kept by the tab until the server has it. */
export interface ActionDraft {
  /** Fixed for the form: a double click, a retry or a reload sends the same command again. */
  readonly commandId: string;
  /** The revision the officer was looking at. */
  readonly revision: number;
  readonly values: Readonly<Record<string, unknown>>;
}

const keyOf = (code: string, action: string): string => `viec/${code}/${action}`;

export function readDraft(code: string, action: string): ActionDraft | null {
  try {
    const text = sessionStorage.getItem(keyOf(code, action));
    return text === null ? null : (JSON.parse(text) as ActionDraft);
  } catch {
    return null;
  }
}

export function keepDraft(code: string, action: string, draft: ActionDraft): void {
  try {
    sessionStorage.setItem(keyOf(code, action), JSON.stringify(draft));
  } catch {
    // A browser without storage keeps the form as long as the page.
  }
}

export function dropDraft(code: string, action: string): void {
  try {
    sessionStorage.removeItem(keyOf(code, action));
  } catch {
    // Nothing was kept.
  }
}

export function newDraft(revision: number, values: ActionDraft['values'] = {}): ActionDraft {
  return { commandId: crypto.randomUUID(), revision, values };
}
