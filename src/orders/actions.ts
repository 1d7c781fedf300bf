/** The changes that customers may make to orders. A change is offered unless it is `false`. */
export interface OrderActions {}
