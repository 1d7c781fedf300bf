import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Pide ayuda al vendedor.';
const WAIT = 'Espera un minuto e inténtalo de nuevo.';
const CHECK_THE_CONNECTION = 'Comprueba tu conexión e inténtalo de nuevo.';

/** The Spanish texts that belong to no resource. */
export const esCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Iniciar sesión de nuevo',
  tryAgain: 'Reintentar',
  reload: 'Recargar',
  tryingAgain: 'Reintentando…',
  outdated: 'Es posible que estos datos no estén al día.',
  nextSteps: {
    sign_in: 'Inicia sesión de nuevo para continuar.',
    reload: 'Recarga esta página para continuar.',
    try_again: 'Inténtalo de nuevo o recarga esta página.',
  },
  keep: 'Conservar',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Hasta ${number(limit)}`,
  left: (count, number) =>
    `${plural('es', count, { one: 'Queda', many: 'Quedan', other: 'Quedan' })} ${number(count)}`,
  over: (count, number) => `${number(count)} por encima del límite`,
  unlimited: 'Sin límite',

  search: 'Buscar',
  found: (count, number) =>
    `${number(count)} ${plural('es', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar más',
  all: 'Todo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'Cargando…',
  previous: 'Anterior',
  next: 'Siguiente',

  address: {
    name: 'Nombre o empresa',
    country: 'País',
    line1: 'Calle y número',
    line2: 'Piso, puerta o edificio',
    cities: {
      city: 'Ciudad',
      district: 'Distrito',
      post_town: 'Población',
      suburb: 'Localidad o barrio',
    },
    states: {
      any: 'Estado, provincia o región',
      area: 'Área',
      county: 'Condado',
      department: 'Departamento',
      district: 'Distrito',
      do_si: 'Provincia o ciudad',
      emirate: 'Emirato',
      island: 'Isla',
      oblast: 'Óblast',
      parish: 'Parroquia',
      prefecture: 'Prefectura',
      province: 'Provincia',
      region: 'Región',
      state: 'Estado',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Código PIN',
      postal: 'Código postal',
      zip: 'Código ZIP',
    },
    vatId: 'NIF-IVA',
    taxId: 'Identificación fiscal',
    optional: (label) => `${label} (opcional)`,

    chooseCountry: 'Elige un país',
    chooseState: 'Elige un estado',
    chooseProvince: 'Elige una provincia',
    notOffered: (name) => `${name} (no disponible)`,
    taxIdHint: (example) => `Por ejemplo, ${example}`,

    nameMissing: 'Introduce un nombre o una empresa.',
    nameKept: 'El nombre se puede cambiar, pero no quitar.',
    countryMissing: 'Elige un país.',
    countryRefused: 'Este país no se acepta. Elige otro.',
    stateRefused: 'Esto no se acepta para el país de arriba. Elige otra opción.',
    taxIdRefused: (country) => `Este número no se acepta para el país elegido (${country}).`,
    taxIdForm: (example) => `Uno válido es, por ejemplo, ${example}.`,
    taxIdMisfit: (country) =>
      `Este número no corresponde al país elegido (${country}). Introduce uno de ese país o deja el campo vacío.`,
    saveWithoutTaxId: 'Guardar sin número',
    refused: 'Este dato no se acepta. Revísalo y vuelve a guardar.',
    refusedElsewhere: (label) => `No se guardó nada: «${label}» no se acepta.`,
    refusedUnknown:
      'No se guardó nada: algún dato de arriba no se acepta. Revisa los datos y vuelve a guardar.',

    unavailable: 'No se pudo cargar el formulario. Comprueba tu conexión e inténtalo de nuevo.',
    save: 'Guardar',
    saving: 'Guardando…',
    cancel: 'Cancelar',
  },

  failures: {
    signed_out: ({ next }) => [
      'No has iniciado sesión',
      `Lo que has comprado solo se muestra mientras tienes la sesión iniciada. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Tu sesión ha terminado',
      `Por tu seguridad, una sesión dura una hora. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Falta un pago',
      `${unaffected} Pregunta al vendedor cómo pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} rechazó esta solicitud`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'No encontrado',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que hiciste la compra.',
    ],
    conflict: ({ unaffected }) => [
      'Al mismo tiempo se hizo otro cambio',
      `${unaffected} Recarga esta página para ver el estado actual y después inténtalo de nuevo.`,
    ],
    gone: ({ unaffected }) => ['Esto ya no está disponible', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'No podemos mostrar esto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} rechazó esta solicitud`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Demasiadas solicitudes', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} no puede responder ahora mismo`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `No podemos conectar con ${platform} ahora mismo`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'No tienes conexión',
      `${unaffected} Lo intentaremos de nuevo en cuanto vuelvas a tener conexión.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} tarda demasiado en responder`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `No podemos leer la respuesta de ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'No hemos podido acceder a tu cuenta',
      `${unaffected} Es posible que hayas cerrado la sesión. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'El sitio del vendedor no responde ahora mismo',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'No hay compras con esta cuenta',
      'Si esperabas ver alguna, comprueba con qué cuenta has iniciado sesión.',
    ],
    unknown: ({ unaffected }) => ['Algo ha fallado', `${unaffected} ${WAIT}`],
  },
};
