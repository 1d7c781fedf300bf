// Only compiled: what the element's types say where there are none of React.
import 'polar-customer-portal/element/define';

const element = document.createElement('polar-license-key');
element.theme = 'dark';
element.sessionToken = async () => ({ token: 'polar_cst_…' });
// @ts-expect-error -- no theme of ours
element.theme = 'sepia';

document.addEventListener('polar-portal-session-end', (event) => {
  event.signInWith(() => location.assign('/login'));
});
document.addEventListener('polar-portal-error', ({ detail }) => element.append(detail.code));
