/** One field of a form in which one of several values is chosen, or none. */
export function Choice({
  name,
  label,
  chosen,
  among,
  none = 'all',
  words = (value) => value,
}: {
  name: string;
  label: string;
  chosen: string | null;
  among: readonly string[];
  /** What choosing none of them is called. */
  none?: string;
  words?: (value: string) => string;
}) {
  if (among.length === 0) return null;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{none}</option>
        {among.map((value) => (
          <option value={value} selected={value === chosen}>
            {words(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
