import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'Tu licencia no se ve afectada.';
const ASK_THE_SELLER = `${SAFE} Pide ayuda al vendedor.`;
const WAIT = `${SAFE} Espera un minuto e inténtalo de nuevo.`;
const CHECK_THE_CONNECTION = `${SAFE} Comprueba tu conexión e inténtalo de nuevo.`;

/** Spanish. */
export const es: Language = {
  locale: 'es',
  dir: 'ltr',
  messages: {
    title: 'Clave de licencia',
    loading: 'Cargando la clave de licencia…',
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

    reveal: 'Mostrar',
    hide: 'Ocultar',
    copy: 'Copiar',
    copied: 'Copiada',
    hidden: (end) => (end ? `Oculta, termina en ${end}` : 'Oculta'),
    keyRevealed: 'Visible durante 30 segundos',
    copyFailed: 'No se pudo copiar. Muestra la clave y cópiala a mano.',

    activations: 'Activaciones',
    usage: 'Uso',
    expires: 'Caducidad',
    used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
    upTo: (limit, number) => `Hasta ${number(limit)}`,
    left: (count, number) =>
      `${plural('es', count, { one: 'Queda', many: 'Quedan', other: 'Quedan' })} ${number(count)}`,
    over: (count, number) => `${number(count)} por encima del límite`,
    unlimited: 'Sin límite',
    unsupported: 'No admitido',
    noDate: 'Sin fecha fija',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} de ${number(limit)} en uso${count < limit ? '' : '.'}`
        : `${number(count)} en uso`,
    noneToShow: 'Nada por ahora, o el vendedor lo oculta.',
    makeRoom: 'Para hacer sitio, desactiva lo que ya no uses.',
    unnamed: 'Sin nombre',
    activatedOn: (date) => `Activado el ${date}`,
    details: 'Detalles',
    search: 'Buscar',
    found: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
    showMore: 'Mostrar más',

    validated: (count, last, number) =>
      count
        ? `Validada ${number(count)} ${plural('es', count, { one: 'vez', many: 'de veces', other: 'veces' })}${last ? `, la última ${last}` : ''}`
        : 'Aún sin validar',
    issuedOn: (date) => `Emitida el ${date}`,

    deactivate: 'Desactivar',
    deactivateTitle: (label) => `¿Desactivar «${isolateRtl(label)}»?`,
    deactivateText: 'La aplicación dejará de funcionar ahí hasta que se active de nuevo.',
    deactivating: 'Desactivando…',
    deactivated: (label) => `Se desactivó «${isolateRtl(label)}».`,
    notDeactivated: (label, reason) => `No se desactivó «${isolateRtl(label)}»: ${reason}.`,

    rotate: 'Reemplazar clave',
    rotateTitle: '¿Reemplazar esta clave de licencia?',
    rotateText:
      'Tu clave actual dejará de funcionar de inmediato. Introduce la nueva en cada aplicación.',
    rotating: 'Reemplazando…',
    rotated: 'Tu clave se reemplazó. Introduce la nueva en cada aplicación.',
    notRotated: (reason) => `Tu clave no se reemplazó: ${reason}.`,
    maybeRotated: 'Es posible que tu clave se haya reemplazado.',
    keep: 'Conservar',

    signInAgain: 'Iniciar sesión de nuevo',
    tryAgain: 'Reintentar',
    tryingAgain: 'Reintentando…',
    outdated: 'Es posible que estos datos no estén al día.',
    failures: {
      unauthorized: [
        'Tu sesión ha terminado',
        'Por tu seguridad, el acceso a las claves de licencia dura una hora. Inicia sesión de nuevo para ver esta.',
      ],
      forbidden: ['No puedes ver esta clave de licencia', `${SAFE} Pide acceso al vendedor.`],
      not_found: [
        'No se encontró la clave de licencia',
        'Puede que sea de otra cuenta. Inicia sesión con ella.',
      ],
      invalid_request: ['No podemos mostrar esta clave de licencia', ASK_THE_SELLER],
      rejected: ['Polar rechazó esta solicitud', ASK_THE_SELLER],
      rate_limited: ['Demasiadas solicitudes', WAIT],
      server: ['Polar no puede responder ahora mismo', WAIT],
      network: ['No podemos conectar con Polar ahora mismo', CHECK_THE_CONNECTION],
      offline: [
        'No tienes conexión',
        `${SAFE} Lo intentaremos de nuevo en cuanto vuelvas a tener conexión.`,
      ],
      timeout: ['Polar no responde a tiempo', CHECK_THE_CONNECTION],
      invalid_response: ['No podemos leer la respuesta de Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'Claves de licencia',
      loading: 'Cargando las claves de licencia…',
      total: (count, number) =>
        `${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}`,
      status: 'Estado',
      all: 'Todas',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Páginas',
      page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
      turning: 'Cargando…',
      previous: 'Anterior',
      next: 'Siguiente',
      empty: [
        'No hay claves de licencia que mostrar',
        'Si esperabas ver alguna, comprueba con qué cuenta has iniciado sesión.',
      ],
    },
  },
};
