import type { CommonMessages } from '../../common-messages.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'Peça ajuda ao vendedor.';
const WAIT = 'Aguarde um minuto e tente novamente.';
const CHECK_THE_CONNECTION = 'Verifique sua conexão e tente novamente.';

/** The Brazilian Portuguese texts that belong to no resource. */
export const ptBRCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Entrar novamente',
  tryAgain: 'Tentar novamente',
  reload: 'Recarregar',
  tryingAgain: 'Tentando novamente…',
  outdated: 'Estes dados podem estar desatualizados.',
  nextSteps: {
    sign_in: 'Entre novamente para continuar.',
    reload: 'Recarregue esta página para continuar.',
    try_again: 'Tente novamente ou recarregue esta página.',
  },
  keep: 'Manter',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Até ${number(limit)}`,
  left: (count, number) =>
    `${plural('pt-BR', count, { one: 'Resta', many: 'Restam', other: 'Restam' })} ${number(count)}`,
  over: (count, number) => `${number(count)} acima do limite`,
  unlimited: 'Sem limite',

  search: 'Buscar',
  found: (count, number) =>
    `${number(count)} ${plural('pt-BR', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar mais',
  all: 'Tudo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'Carregando…',
  previous: 'Anterior',
  next: 'Próxima',

  address: {
    name: 'Nome ou empresa',
    country: 'País',
    line1: 'Rua e número',
    line2: 'Apartamento, andar ou bloco',
    cities: {
      city: 'Cidade',
      district: 'Distrito',
      post_town: 'Cidade',
      suburb: 'Bairro ou cidade',
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
      prefecture: 'Província',
      province: 'Província',
      region: 'Região',
      state: 'Estado',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'Código PIN',
      postal: 'CEP ou código postal',
      zip: 'Código ZIP',
    },
    vatId: 'Número de IVA (VAT)',
    taxId: 'CPF, CNPJ ou equivalente',
    optional: (label) => `${label} (opcional)`,

    chooseCountry: 'Escolha um país',
    chooseState: 'Escolha um estado',
    chooseProvince: 'Escolha uma província',
    notOffered: (name) => `${name} (indisponível)`,
    taxIdHint: (example) => `Por exemplo, ${example}`,

    nameMissing: 'Informe um nome ou uma empresa.',
    nameKept: 'O nome pode ser alterado, mas não removido.',
    countryMissing: 'Escolha um país.',
    countryRefused: 'Este país não é aceito. Escolha outro.',
    stateRefused: 'Isto não é aceito para o país acima. Escolha outra opção.',
    taxIdRefused: (country) => `Este número não é aceito para o país escolhido (${country}).`,
    taxIdForm: (example) => `Um número válido é, por exemplo, ${example}.`,
    taxIdMisfit: (country) =>
      `Este número não corresponde ao país escolhido (${country}). Informe um número de lá ou deixe o campo vazio.`,
    saveWithoutTaxId: 'Salvar sem número',
    refused: 'Este dado não é aceito. Verifique-o e salve novamente.',
    refusedElsewhere: (label) => `Nada foi salvo: “${label}” não é aceito.`,
    refusedUnknown:
      'Nada foi salvo: algum dado acima não é aceito. Verifique os dados e salve novamente.',

    unavailable: 'Não foi possível carregar o formulário. Verifique sua conexão e tente novamente.',
    save: 'Salvar',
    saving: 'Salvando…',
    cancel: 'Cancelar',
  },

  failures: {
    signed_out: ({ next }) => [
      'Você não entrou na sua conta',
      `O que você comprou só aparece quando você está conectado. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Sua sessão terminou',
      `Para sua segurança, uma sessão dura uma hora. ${next}`,
    ],
    payment_required: ({ unaffected }) => [
      'Falta um pagamento',
      `${unaffected} Pergunte ao vendedor como pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou esta solicitação`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Não encontrado',
      'Pode pertencer a outra conta. Entre com a conta que você usou na compra.',
    ],
    conflict: ({ unaffected }) => [
      'Outra alteração foi feita ao mesmo tempo',
      `${unaffected} Recarregue esta página para ver o estado atual e depois tente novamente.`,
    ],
    gone: ({ unaffected }) => ['Isto não está mais disponível', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'Não podemos mostrar isto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `O serviço ${platform} recusou esta solicitação`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Muitas solicitações', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `O serviço ${platform} não consegue responder agora`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Não conseguimos acessar o serviço ${platform} agora`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Você está offline',
      `${unaffected} Tentaremos novamente assim que você estiver online.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `O serviço ${platform} está demorando demais para responder`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `Não conseguimos ler a resposta do serviço ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    no_session: ({ unaffected, next }) => [
      'Não conseguimos acessar a sua conta',
      `${unaffected} Talvez você tenha saído da conta. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'O site do vendedor não está respondendo agora',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Nenhuma compra com esta conta',
      'Se você esperava ver uma, verifique com qual conta entrou.',
    ],
    unknown: ({ unaffected }) => ['Algo deu errado', `${unaffected} ${WAIT}`],
  },
};
