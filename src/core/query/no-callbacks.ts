/**
 * The callbacks that the defaults of a host app's QueryClient may have for the host app's own mutations. If
 * one of them threw, react-query would count a change that Polar has made as failed, or would not send it.
 */
export const NO_CALLBACKS = {
  onMutate: () => undefined,
  onSuccess: () => undefined,
  onError: () => undefined,
  onSettled: () => undefined,
};
