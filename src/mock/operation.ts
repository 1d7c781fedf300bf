/** What a request asks for, under the names of Polar's documentation. */
export type PortalOperation =
  | 'list'
  | 'get'
  | 'rotate'
  | 'activate'
  | 'validate'
  | 'deactivate'
  | 'introspect'
  | 'get_user'
  | 'create_session';
