/**
 * Brings the first field that says what is wrong with it into view and the cursor into it; where no field is to blame,
 * the list of what is still to do.
 */
export function goToFirstFault(page: ParentNode): void {
  const fault = page.querySelector('[data-fault]');
  const place = fault?.closest('[data-field], li, fieldset');
  const target =
    place?.querySelector<HTMLElement>('input, textarea') ??
    page.querySelector<HTMLElement>('[data-obstacles]');
  if (!target) return;
  (place ?? target).scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
