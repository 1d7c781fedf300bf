/** The changes that customers may make to billing details. A change is offered unless it is `false`. */
export interface CustomerActions {}
