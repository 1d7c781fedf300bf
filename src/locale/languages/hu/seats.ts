/** A number of seats: "5 hely". */
export const seats = (count: number, number: (value: number) => string) => `${number(count)} hely`;
