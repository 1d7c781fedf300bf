// docs/server/next.ts imports "./auth" without an extension, as create-next-app requires. The compiler options
// of this repository require one.
declare module '*/auth' {
  export const getUser: typeof import('../../docs/server/auth.ts').getUser;
}
