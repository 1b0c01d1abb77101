import { Matches, registerDecorator } from 'class-validator';
import { isLocalDay } from '#kernel';

/** A day that exists; the field is a `LocalDay`. */
export function IsLocalDay(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isLocalDay',
      target: target.constructor,
      propertyName: propertyName as string,
      options: { message: `${String(propertyName)} phải là ngày có thật dạng yyyy-MM-dd` },
      validator: { validate: isLocalDay },
    });
}

/** Written as a day; whether there is such a day, the use case says with a refusal of its own. */
export function WrittenAsDay(): PropertyDecorator {
  return (target, propertyName) => {
    const message = `${String(propertyName)} phải có dạng yyyy-MM-dd`;
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message })(target, propertyName);
  };
}
