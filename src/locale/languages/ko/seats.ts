/** A number of seats: "좌석 5개". */
export const seats = (count: number, number: (value: number) => string) =>
  `좌석 ${number(count)}개`;
