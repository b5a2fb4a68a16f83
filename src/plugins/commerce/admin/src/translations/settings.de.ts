export default {
  'settings.title': 'Einstellungen',
  'settings.about': 'Was der Shop ist und womit er arbeitet',
  'settings.store': 'Shop',
  'settings.connections': 'Verbindungen',
  'settings.health': 'Zustand der Webhooks',
  'settings.failed': 'Die Einstellungen konnten nicht geladen werden.',
  'settings.saved': 'Die Einstellungen sind gespeichert.',
  'settings.save': 'Einstellungen speichern',
  'settings.read-only': 'Sie dürfen diese Einstellungen lesen, nicht ändern.',
  'settings.money': 'Geld',
  'settings.currency': 'Währung',
  'settings.currency-hint': 'Beträge sehen so aus: {sample}',
  'settings.currency-moved':
    'Preise in {before} bleiben, wie sie sind: Was keinen Preis in {now} hat, steht nicht mehr zum Verkauf.',
  'settings.prices-include-tax': 'Preise enthalten die Steuer',
  'settings.tax-in': 'Kunden sehen, was sie zahlen; die Steuer wird herausgerechnet',
  'settings.tax-on-top': 'Die Steuer kommt an der Kasse zu den Preisen hinzu',
  'settings.place': 'Ort und Zeit',
  'settings.country': 'Land',
  'settings.country-hint': 'Wo der Shop ist, und wohin Versand berechnet wird, solange keine Adresse bekannt ist',
  'settings.timezone': 'Zeitzone',
  'settings.timezone-hint': 'Die Tage des Shops sind Tage dort. Jetzt: {now}',
  'settings.vat-id': 'USt-IdNr.',
  'settings.vat-id-hint': 'Mit ihr schulden Unternehmen in anderen EU-Staaten die Steuer selbst',
  'settings.numbers': 'Nummern und Mengen',
  'settings.prefix': 'Vor Bestellnummern',
  'settings.prefix-hint': 'Bestellungen heißen von nun an {sample}',
  'settings.low-stock': 'Vor knappem Bestand warnen ab',
  'settings.low-stock-hint': 'So viele noch kaufbare Stück, oder weniger',
  'settings.connections-about':
    'Verbindungen entstehen durch Umgebungsvariablen, damit kein Geheimnis in der Datenbank liegt. Setzen Sie sie dort, wo der Shop läuft (.env), und starten Sie ihn neu.',
  'settings.state.connected': 'Verbunden',
  'settings.state.test': 'Testbetrieb',
  'settings.state.off': 'Nicht verbunden',
  'settings.set': 'ist gesetzt',
  'settings.missing': 'fehlt',
  'settings.optional': 'optional',
  'settings.incoming': 'Was Zahlungsanbieter dem Shop melden',
  'settings.send-to': 'Zu senden an {address}',
  'settings.last-news': 'Letzte Meldung',
  'settings.news-of-week': 'Meldungen in 7 Tagen',
  'settings.nothing-incoming': 'Kein Zahlungsanbieter dieses Shops sendet Meldungen.',
  'settings.outgoing': 'Was der Shop anderen meldet',
  'settings.receivers': 'Empfänger',
  'settings.last-delivery': 'Letzte Zustellung',
  'settings.delivered': 'Zugestellt in 7 Tagen',
  'settings.undelivered': 'Aufgegeben in 7 Tagen',
  'settings.show-webhooks': 'Webhooks zeigen',
  'settings.background': 'Hintergrundarbeit',
  'settings.failed-jobs': 'Gescheiterte Aufgaben',
  'settings.show-jobs': 'Gescheiterte Aufgaben zeigen',
  'settings.never': 'Noch nie',
  'connection.stripe': 'Stripe',
  'connection.stripe.about': 'Karten, Wallets und Lastschriften.',
  'connection.stripe.step-1':
    'Kopieren Sie im Stripe-Dashboard unter Entwickler › API-Schlüssel den geheimen und den veröffentlichbaren Schlüssel nach STRIPE_SECRET_KEY und STRIPE_PUBLISHABLE_KEY.',
  'connection.stripe.step-2':
    'Legen Sie unter Entwickler › Webhooks den Endpunkt https://<shop>/api/commerce/payments/stripe/webhook an, für payment_intent.*, charge.refunded, refund.* und charge.dispute.*.',
  'connection.stripe.step-3':
    'Kopieren Sie das Signaturgeheimnis dieses Endpunkts nach STRIPE_WEBHOOK_SECRET, und starten Sie den Shop neu. Schlüssel, die mit sk_test_ beginnen, bewegen kein echtes Geld.',
  'connection.test-payments': 'Testzahlungen',
  'connection.test-payments.about': 'Eine Zahlungsart zum Ausprobieren: Wer sie wählt, hat bezahlt.',
  'connection.test-payments.step-1':
    'Setzen Sie COMMERCE_TEST_PAYMENTS auf true, um den Shop auszuprobieren, und auf false, bevor er öffnet.',
  'connection.s3': 'S3',
  'connection.s3.about':
    'Bewahrt Dateien und bezahlte Downloads auf. Ohne es bleiben sie auf der Platte dieses Rechners, die bezahlten außerhalb des öffentlichen Ordners.',
  'connection.s3.step-1': 'Legen Sie einen privaten Bucket an und einen Benutzer, der darin lesen und schreiben darf.',
  'connection.s3.step-2':
    'Tragen Sie dessen Schlüssel in AWS_ACCESS_KEY_ID und AWS_ACCESS_SECRET ein, Bucket und Region in AWS_BUCKET und AWS_REGION.',
  'connection.s3.step-3':
    'Für einen anderen Dienst als den von Amazon tragen Sie dessen Adresse in AWS_ENDPOINT ein. Starten Sie den Shop neu.',
  'connection.smtp': 'E-Mail (SMTP)',
  'connection.smtp.about': 'Befördert die Mails des Shops. Ohne es stehen sie im Protokoll, und niemand bekommt sie.',
  'connection.smtp.step-1':
    'Tragen Sie Server und Zugang in SMTP_HOST, SMTP_PORT, SMTP_USERNAME und SMTP_PASSWORD ein. Gmail: smtp.gmail.com, Port 465 und ein App-Passwort.',
  'connection.smtp.step-2':
    'Tragen Sie den Absender in EMAIL_FROM ein, etwa Shop <shop@example.com>, und starten Sie den Shop neu.',
  'connection.mailchimp': 'Mailchimp',
  'connection.mailchimp.about':
    'Erfährt von Produkten, Kunden, Abonnenten, Warenkörben, Bestellungen, Aktionen und Codes, damit dort Empfehlungen und Umsatzberichte stimmen. Kampagnen werden darüber gesendet. Ein Ausfall kostet den Shop nichts: Was wartet, wird danach gemeldet.',
  'connection.mailchimp.step-1':
    'Öffnen Sie in Mailchimp Account → Extras → API keys, legen Sie einen Schlüssel an, und tragen Sie ihn in MAILCHIMP_API_KEY ein.',
  'connection.mailchimp.step-2':
    'Öffnen Sie Audience → Settings → Audience name and defaults, und tragen Sie die Audience ID in MAILCHIMP_AUDIENCE_ID ein.',
  'connection.mailchimp.step-3':
    'Teilen sich mehrere Shops das Konto, geben Sie jedem ein eigenes Wort in MAILCHIMP_STORE_ID. Starten Sie den Shop neu.',
  'connection.mailchimp.step-4':
    'Melden Sie Mailchimp alles, was es gibt: hier oder mit npm run commerce -- mailchimp sync.',
  'mailchimp.told': 'Mailchimp bekannt',
  'mailchimp.members': 'In der Audience',
  'mailchimp.members-looked-at': 'Zuletzt nach Abmeldungen gesehen',
  'mailchimp.waiting': 'Wartet',
  'mailchimp.refused': 'Abgelehnt',
  'mailchimp.told-at': 'Zuletzt gemeldet',
  'mailchimp.failure': 'Um {when} konnte nichts gemeldet werden; es wird von selbst wieder versucht. {error}',
  'mailchimp.refusals': 'Diese nimmt Mailchimp so nicht an. Sie werden wieder gemeldet, wenn sie sich ändern.',
  'mailchimp.kind.product': 'Produkt',
  'mailchimp.kind.member': 'Abonnent',
  'mailchimp.kind.tags': 'Tags des Abonnenten',
  'mailchimp.kind.customer': 'Kunde',
  'mailchimp.kind.cart': 'Warenkorb',
  'mailchimp.kind.order': 'Bestellung',
  'mailchimp.kind.promotion': 'Aktion',
  'mailchimp.kind.code': 'Rabattcode',
  'mailchimp.sync': 'Alles melden',
  'mailchimp.started': 'Mailchimp wird alles gemeldet.',
  'mailchimp.running': '{share} gemeldet',
  'mailchimp.last-sync': 'Alles wurde gemeldet: {when}',
  'connection.meilisearch': 'Meilisearch',
  'connection.meilisearch.about':
    'Findet, was Kunden suchen, wenn ein Shop über die Suche seiner Datenbank hinauswächst. Ohne es, und solange es ausfällt, antwortet die eigene Suche des Shops.',
  'connection.meilisearch.step-1':
    'Betreiben Sie Meilisearch neben dem Shop, und tragen Sie seine Adresse in COMMERCE_MEILISEARCH_URL ein.',
  'connection.meilisearch.step-2':
    'Tragen Sie einen Schlüssel, der suchen und seine Indexe schreiben darf, in COMMERCE_MEILISEARCH_KEY ein, und starten Sie den Shop neu.',
  'connection.meilisearch.step-3':
    'Der Index füllt sich von selbst; bis er vollständig ist, antwortet die eigene Suche des Shops.',
  'connection.vies': 'VIES',
  'connection.vies.about':
    'Das Register der EU für USt-IdNrn. Ohne es wird eine Nummer nach Form und Prüfziffern beurteilt.',
  'connection.vies.step-1':
    'Setzen Sie COMMERCE_VIES auf true, und starten Sie den Shop neu. Ein Konto ist nicht nötig.',
  'connection.vies.step-2':
    'COMMERCE_VIES_WHEN_UNAVAILABLE sagt, ob Nummern gelten oder nicht (accept, refuse), solange das Register schweigt.',
  'test-mode.title': 'Testbetrieb',
  'test-mode.about': 'Zahlungen bewegen kein echtes Geld. Lieferung und Mails sind echt.',
  'test-mode.mixed':
    'Testzahlungen sind neben echten an: Jeder kann bestellen, ohne zu bezahlen. Setzen Sie COMMERCE_TEST_PAYMENTS auf false.',
};
