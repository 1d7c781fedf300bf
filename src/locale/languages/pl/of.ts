/** "z 5", but "ze 100" and "ze 150 000": before a number that begins with "sto". */
export const of = (value: number, number: (value: number) => string) => {
  let first = value;
  while (first >= 1_000) first = Math.floor(first / 1_000);
  return `${first >= 100 && first < 200 ? 'ze' : 'z'} ${number(value)}`;
};
