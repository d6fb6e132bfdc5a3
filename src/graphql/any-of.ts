import { ArrayMaxSize, ArrayUnique, IsOptional, type ValidationArguments } from 'class-validator';

const MOST_VALUES = 100;

const tooMany = ({ property, value }: ValidationArguments): string =>
  `"${property}" has ${value?.length} values; give at most ${MOST_VALUES}.`;
const repeated = ({ property }: ValidationArguments): string => `"${property}" names a value twice; name each once.`;

/** Bounds of a condition of a filter that takes several values. */
export const AnyOf = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  ArrayMaxSize(MOST_VALUES, { message: tooMany })(target, key as string);
  ArrayUnique({ message: repeated })(target, key as string);
};
