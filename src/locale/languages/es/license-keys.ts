import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Spanish texts of license keys. */
export const esLicenseKeys: LicenseKeyMessages = {
  title: 'Clave de licencia',
  loading: 'Cargando la clave de licencia…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, termina en ${end}` : title),
  licensedTo: (nameOrEmail) => `Licencia a nombre de ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Activa',
    expires_soon: 'Caduca pronto',
    expired: 'Caducada',
    disabled: 'Inhabilitada',
    revoked: 'Revocada',
  },
  expiredOn: (date) => `Esta clave caducó el ${date}.`,
  refused: 'Las aplicaciones que comprueben esta clave la rechazarán.',

  renew: 'Renovar',
  upgrade: 'Ampliar licencia',
  help: 'Obtener ayuda',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina en ${end}` : 'Oculta'),
  share: 'Compartir',
  keyRevealed: 'Visible durante 30 segundos',
  hiddenIn: (seconds, number) =>
    `Se ocultará de nuevo en ${number(seconds)} ${plural('es', seconds, { one: 'segundo', many: 'de segundos', other: 'segundos' })}`,
  copyFailed: 'No se pudo copiar. Muestra la clave y cópiala a mano.',

  activations: 'Activaciones',
  usage: 'Uso',
  expires: 'Caducidad',
  noDate: 'Sin fecha fija',

  inUse: (count, limit, number) => `${number(count)} de ${number(limit)} en uso.`,
  noneToShow: 'Nada por ahora, o el vendedor lo oculta.',
  noneLeft: 'Nada en uso.',
  notAllShown: `No se pudo mostrar todo. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Para hacer sitio, desactiva lo que ya no uses.'
      : `Para hacer sitio, desactiva ${number(count)} que ya no uses.`,
  unnamed: 'Sin nombre',
  activatedOn: (date) => `Activado el ${date}`,
  details: 'Detalles',
  yes: 'Sí',
  no: 'No',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('es', count, { one: 'vez', many: 'de veces', other: 'veces' })}${last ? `, la última ${last}` : ''}`
      : 'Aún sin validar',
  issuedOn: (date) => `Emitida el ${date}`,

  deactivate: 'Desactivar',
  deactivateTitle: (label) => `¿Desactivar «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `La aplicación dejará de funcionar ahí hasta que la actives de nuevo. En uso ahora: ${count(used)}. Después: ${count(used - 1)}.`;
  },
  deactivating: 'Desactivando…',
  deactivated: (label) => `Se desactivó «${isolateRtl(label)}».`,
  mayReturn:
    '¿Lo perdiste? Reemplaza también la clave; si no, la aplicación podría volver a activarse ahí por sí sola.',
  notDeactivated: (label, reason) => `No se desactivó «${isolateRtl(label)}»: ${reason}.`,
  maybeDeactivated: (label) =>
    `Es posible que «${isolateRtl(label)}» se haya desactivado: no llegó ninguna respuesta que lo confirme. En cuanto la clave de licencia se pueda volver a cargar, verás aquí si se desactivó.`,

  rotate: 'Reemplazar clave',
  rotateTitle: '¿Reemplazar esta clave de licencia?',
  rotateText:
    'Obtendrás una clave nueva; la anterior dejará de funcionar de inmediato. Introduce la nueva en cada aplicación que la utilice.',
  rotating: 'Reemplazando…',
  rotated: 'Tu clave se reemplazó. Introduce la nueva en cada aplicación que la utilice.',
  copyNew: 'Copiar clave nueva',
  notRotated: (reason) => `Tu clave no se reemplazó: ${reason}.`,
  maybeRotated:
    'Es posible que tu clave se haya reemplazado: no llegó ninguna respuesta que lo confirme. En cuanto se pueda volver a cargar, verás aquí qué clave es válida.',

  unaffected: 'Tu licencia no se ve afectada.',
  failures: {
    unauthorized: ({ next }) => [
      'Tu sesión ha terminado',
      `Por tu seguridad, el acceso a las claves de licencia dura una hora. ${next}`,
    ],
    not_found: [
      'No se encontró la clave de licencia',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que la compraste.',
    ],
    invalid_request: ({ unaffected }) => [
      'No podemos mostrar esta clave de licencia',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Claves de licencia',
    loading: 'Cargando las claves de licencia…',
    total: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}`,
    unreadable: (count, number) =>
      `No se ${plural('es', count, { one: 'pudo', many: 'pudieron', other: 'pudieron' })} mostrar ${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}. ${ASK_THE_SELLER}`,
    status: 'Estado',
    order: 'Orden',
    orders: {
      oldest: 'Más antiguas primero',
      newest: 'Más recientes primero',
      working: 'Válidas primero',
    },
    onThisPage: 'Solo en esta página',
    copyFailed: 'No se pudo copiar. Abre la clave de licencia y cópiala ahí.',
    empty: [
      'No hay claves de licencia que mostrar',
      'Si esperabas ver alguna, comprueba con qué cuenta has iniciado sesión.',
    ],
  },
};
