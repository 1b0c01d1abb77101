import { Transform } from 'class-transformer';

/** Query strings say "true" and "false"; anything else is left for the validator to refuse. */
export const toBoolean = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
