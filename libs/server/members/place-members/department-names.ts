import type { MemberDepartment } from '#server/users';

type Placed = Pick<MemberDepartment, 'department'>;

/** The departments in which somebody is, each once, in the order of the alphabet. */
export function departmentNames(placed: readonly Placed[]): string[] {
  const names = new Set(placed.map(({ department }) => department));
  return [...names].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** Writes a department as it is written already; one that differs in capitals or white space only is no other. */
export function speller(placed: readonly Placed[]): (wanted: string) => string {
  const known = new Map(departmentNames(placed).map((name) => [alike(name), name]));
  return (wanted) => {
    const plain = wanted.replace(/\s+/g, ' ');
    const name = known.get(alike(plain)) ?? plain;
    known.set(alike(name), name);
    return name;
  };
}

const alike = (name: string): string => name.toLocaleLowerCase('nl');
