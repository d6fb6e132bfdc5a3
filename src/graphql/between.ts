import { IsInt, IsOptional, Max, Min, type ValidationArguments } from 'class-validator';

/** A decorator for an argument that is a whole number within bounds or left out, whose refusal names both bounds. */
export function Between(least: number, most: number): PropertyDecorator {
  const message = ({ property, value }: ValidationArguments): string =>
    `"${property}" is ${value}; it must be a whole number from ${least} to ${most}.`;
  return (target, property) => {
    IsOptional()(target, property);
    for (const check of [IsInt({ message }), Min(least, { message }), Max(most, { message })])
      check(target, property as string);
  };
}
