import { validateOrReject } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

const SETTINGS = {
  // Without it, errors would echo whole inputs.
  validationError: { target: false, value: false },
  skipMissingProperties: true,
  forbidUnknownValues: false,
};

/**
 * Holds arguments and inputs against the bounds of their classes, as type-graphql does by itself, which loads class-validator
 * only at the first request; refuses with ArgumentValidationError.
 */
export async function validateArgument(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const objects = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'object' && each !== null);
  try {
    await Promise.all(objects.map((each) => validateOrReject(each, SETTINGS)));
  } catch (errors) {
    throw new ArgumentValidationError(errors as ConstructorParameters<typeof ArgumentValidationError>[0]);
  }
}
