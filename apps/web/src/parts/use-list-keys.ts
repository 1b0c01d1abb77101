import { useEffect, useRef } from 'react';

export type KeyActions = Readonly<Record<string, () => void>>;

/** Fields take their own keys; a dialog in front takes all of them. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open')) return true;
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null
  );
}

/** On buttons and links Enter and space are theirs. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  const own = key === 'Enter' || key === ' ';
  return own && target instanceof HTMLElement && target.closest('a, button, summary, [role="tab"]') !== null;
}

/** Keys of a page: `event.key` → what it does; never while somebody types, and never with Ctrl, Alt or Meta. */
export function usePageKeys(actions: KeyActions): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const action = current.current[event.key];
      if (!action || isElsewhere(event) || isTaken(event)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
