import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Peça ajuda ao vendedor.';
const WAIT = 'Aguarde um minuto e tente novamente.';
const CHECK_THE_CONNECTION = 'Verifique a sua ligação e tente novamente.';

/** The European Portuguese texts that belong to no resource. */
export const ptPTCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Iniciar sessão novamente',
  tryAgain: 'Tentar novamente',
  reload: 'Recarregar',
  tryingAgain: 'A tentar novamente…',
  outdated: 'Estes dados podem estar desatualizados.',
  nextSteps: {
    sign_in: 'Inicie sessão novamente para continuar.',
    reload: 'Recarregue esta página para continuar.',
    try_again: 'Tente novamente ou recarregue esta página.',
  },
  keep: 'Manter',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Até ${number(limit)}`,
  left: (count, number) =>
    `${plural('pt-PT', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
  over: (count, number) => `${number(count)} acima do limite`,
  unlimited: 'Sem limite',

  search: 'Procurar',
  found: (count, number) =>
    `${number(count)} ${plural('pt-PT', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar mais',
  all: 'Tudo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'A carregar…',
  previous: 'Anterior',
  next: 'Seguinte',

  address: {
    name: 'Nome ou empresa',
    country: 'País',
    line1: 'Rua e número',
    line2: 'Andar, porta ou edifício',
    cities: {
      city: 'Localidade',
      district: 'Distrito',
      post_town: 'Localidade',
      suburb: 'Localidade ou subúrbio',
    },
    states: {
      any: 'Estado, província ou região',
      area: 'Área',
      county: 'Condado',
      department: 'Departamento',
      district: 'Distrito',
      do_si: 'Província ou cidade',
      emirate: 'Emirado',
      island: 'Ilha',
      oblast: 'Oblast',
      parish: 'Paróquia',
      prefecture: 'Prefeitura',
      province: 'Província',
      region: 'Região',
      state: 'Estado',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Código PIN',
      postal: 'Código postal',
      zip: 'Código ZIP',
    },
    vatId: 'NIF ou número de IVA',
    taxId: 'Número fiscal',
    optional: (label) => `${label} (opcional)`,

    chooseCountry: 'Escolha um país',
    chooseState: 'Escolha um estado',
    chooseProvince: 'Escolha uma província',
    notOffered: (name) => `${name} (indisponível)`,
    taxIdHint: (example) => `Por exemplo, ${example}`,

    nameMissing: 'Introduza um nome ou uma empresa.',
    nameKept: 'O nome pode ser alterado, mas não removido.',
    countryMissing: 'Escolha um país.',
    countryRefused: 'Este país não é aceite. Escolha outro.',
    stateRefused: 'Isto não é aceite para o país acima. Escolha outra opção.',
    taxIdRefused: (country) => `Este número não é aceite para o país escolhido (${country}).`,
    taxIdForm: (example) => `Um número válido é, por exemplo, ${example}.`,
    taxIdMisfit: (country) =>
      `Este número não corresponde ao país escolhido (${country}). Introduza um número desse país ou deixe o campo vazio.`,
    saveWithoutTaxId: 'Guardar sem número',
    refused: 'Este dado não é aceite. Verifique-o e guarde novamente.',
    refusedElsewhere: (label) => `Nada foi guardado: «${label}» não é aceite.`,
    refusedUnknown:
      'Nada foi guardado: algum dado acima não é aceite. Verifique os dados e guarde novamente.',

    unavailable:
      'Não foi possível carregar o formulário. Verifique a sua ligação e tente novamente.',
    save: 'Guardar',
    saving: 'A guardar…',
    cancel: 'Cancelar',
  },

  failures: {
    signed_out: ({ next }) => [
      'Não tem sessão iniciada',
      `O que comprou só é mostrado enquanto tem sessão iniciada. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'A sua sessão terminou',
      `Para sua segurança, uma sessão dura uma hora. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Falta um pagamento',
      `${unaffected} Pergunte ao vendedor como pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou este pedido`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Não encontrado',
      'Pode pertencer a outra conta. Inicie sessão com a conta que utilizou na compra.',
    ],
    conflict: ({ unaffected }) => [
      'Outra alteração foi feita ao mesmo tempo',
      `${unaffected} Recarregue esta página para ver o estado atual e depois tente novamente.`,
    ],
    gone: ({ unaffected }) => ['Isto já não está disponível', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar isto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou este pedido`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Demasiados pedidos', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `O serviço ${platform} não consegue responder agora`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Não conseguimos contactar o serviço ${platform} agora`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Está sem ligação',
      `${unaffected} Tentaremos novamente assim que tiver ligação.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `O serviço ${platform} está a demorar demasiado a responder`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Não conseguimos ler a resposta do serviço ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Não conseguimos aceder à sua conta',
      `${unaffected} É possível que tenha terminado a sessão. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'O site do vendedor não está a responder agora',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Nenhuma compra com esta conta',
      'Se esperava ver alguma, verifique com que conta iniciou sessão.',
    ],
    unknown: ({ unaffected }) => ['Algo correu mal', `${unaffected} ${WAIT}`],
  },
};
