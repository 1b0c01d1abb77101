/**
 * Brings the first field that says what is wrong with it into view and the cursor into it; where no field is to blame,
 * the list of what is still to do.
 */
export function goToFirstFault(page: ParentNode): void {
  const fault = page.querySelector('.reception-form .field-fault');
  const place = fault?.closest('.field, .paper, fieldset');
  const target =
    place?.querySelector<HTMLElement>('input, textarea') ?? page.querySelector<HTMLElement>('.obstacles');
  if (!target) return;
  (place ?? target).scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
