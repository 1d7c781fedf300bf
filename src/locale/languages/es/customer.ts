import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Spanish texts of billing details. */
export const esCustomer: CustomerMessages = {
  title: 'Datos de facturación',
  subtitle: 'En tus próximas facturas',
  editing: 'Editando',
  loading: 'Cargando los datos de facturación…',
  loaded: 'Datos de facturación cargados',
  help: 'Obtener ayuda',

  name: 'Nombre o empresa',
  email: 'Correo electrónico',
  address: 'Dirección',
  none: 'Aún sin indicar',

  signedInAs: 'Sesión iniciada como',
  roles: {
    owner: 'Propietario',
    billing_manager: 'Responsable de facturación',
    member: 'Miembro',
  },
  readOnly:
    'Solo el propietario y los responsables de facturación de tu equipo pueden cambiar estos datos.',

  edit: 'Editar',
  usedOn: 'Para las próximas facturas.',
  saved: 'Guardado. Tus próximas facturas llevarán estos datos.',
  notSaved: (reason) => `No se guardó nada: ${reason}. Lo que escribiste sigue aquí.`,
  notAccepted: (platform) =>
    `${platform} no aceptó estos datos, así que no se guardó nada. Revísalos y vuelve a guardar.`,
  maybeSaved:
    'Es posible que tus cambios se hayan guardado: no llegó ninguna respuesta que lo confirme. En cuanto los datos se puedan volver a cargar, verás aquí si se guardaron.',
  notSavedAfterAll: 'Tus cambios no se guardaron. Siguen aquí, así que puedes guardarlos de nuevo.',

  changeEmail: 'Cambiar',
  emailTitle: 'Cambiar tu correo electrónico',
  emailNow: (email) => `Ahora: ${isolateRtl(email)}`,
  newEmail: 'Correo electrónico nuevo',
  emailHint: (platform) =>
    `Recibirás un enlace en esta dirección. Funciona durante 30 minutos y se abre en ${platform}. Mientras no lo sigas, no cambia nada.`,
  sendLink: 'Enviar enlace',
  sendingLink: 'Enviando…',
  emailSent: (email) => `Hemos enviado un enlace a ${isolateRtl(email)}.`,
  emailNext: (platform) =>
    `Funciona durante 30 minutos y se abre en ${platform}. Mientras no lo sigas, no cambia nada.`,
  emailMaybeSent: (email) =>
    `Es posible que un enlace esté en camino a ${isolateRtl(email)}: no llegó ninguna respuesta que lo confirme.`,
  emailSentAgain: (email) =>
    `Hemos enviado otro enlace a ${isolateRtl(email)}. El anterior ya no funciona.`,
  emailSpam: '¿No ha llegado nada? Mira en la carpeta de correo no deseado.',
  sendAgain: 'Enviar de nuevo',
  done: 'Listo',
  emailChanged: (email) => `Tu correo electrónico es ahora ${isolateRtl(email)}.`,

  emailMissing: 'Introduce tu correo electrónico nuevo.',
  emailMalformed:
    'Esto no es una dirección de correo electrónico. Una válida se parece a name@example.com.',
  emailSame: 'Este ya es tu correo electrónico.',
  emailRefused: (platform) =>
    `${platform} no puede enviar correo a esta dirección. Revisa cómo está escrita.`,
  emailForbidden:
    'El vendedor no permite que los clientes cambien aquí su correo electrónico. Pídele que lo cambie por ti.',
  emailNotSent: (reason) => `No se envió ningún enlace: ${reason}.`,
  emailPaused: (when) =>
    `Ya son suficientes enlaces por ahora. Podrás enviar otro ${when}; mientras tanto, el último funciona.`,
  emailBlocked: (when, platform) =>
    `Demasiados enlaces: durante 15 minutos, ${platform} rechaza todo lo que venga de ti, así que otras partes de esta página también pueden fallar. Volverá a funcionar ${when}.`,

  unaffected: 'Lo que compraste no se ve afectado.',
  failures: {
    unauthorized: ({ next }) => [
      'Tu sesión ha terminado',
      `Por tu seguridad, el acceso a los datos de facturación dura una hora. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'No podemos mostrar tus datos de facturación',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
