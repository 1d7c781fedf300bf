/** A number of seats: "5シート". */
export const seats = (count: number, number: (value: number) => string) => `${number(count)}シート`;
