/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "enrich/intent.h"
#include "lib/lang/lang.h"

static const struct row {
	const char *lang, *text, *want; /* want NULL: no verb */
} rows[] = {
    {"en", "Recalling its resolution 53/70", "recall"},
    {"en", "Recalling also the report", "recall"},
    {"en", "Also decides to convene", "decide"},
    {"en", "Noting the report", "note"},
    {"en", "Noting with great concern that", "express-concern"},
    {"en", "Taking note with appreciation of", "take-note"},
    {"en", "Strongly condemns all acts", "condemn"},
    {"en", "Once again urges all States", "urge"},
    {"en", "Reiterates its call upon Member States", "reaffirm"},
    {"en", "(a) Requests the Secretary-General", "request"},
    {"en", "“Reaffirming” its commitment", "reaffirm"},
    {"en", "Deeply concerned at the situation", "express-concern"},
    {"fr", "Engage vivement les États", "urge"},
    {"ru", "решительно призывает государства", "urge"},
    {"ar", "تواصل الترحيب بالتقرير", "welcome"},
    {"de", "erneut erklärend, dass", "reaffirm"},
    {"de", "erneut besorgt darüber", "express-concern"},
    {"de", "unter Hinweis auf ihre Resolution", "recall"},
    {"de", "sowie in Bekräftigung ihrer Resolution", "reaffirm"},
    {"de", "ferner unter erneutem Hinweis darauf", "recall"},
    {"de", "tief besorgt darüber", "express-concern"},
    {"de", "mit höchster Beunruhigung feststellend, dass", "express-concern"},
    {"de", "mit dem Ausdruck ihrer ernsten Besorgnis", "express-concern"},
    {"de", "in der Erkenntnis, dass", "recognize"},
    {"de", "sowie Kenntnis nehmend von der Erklärung", "take-note"},
    {"de", "unter Begrüßung des Berichts", "welcome"},
    {"de", "fordert alle Staaten auf, dies zu tun", "call-upon"},
    {"de",
	"fordert die Mitgliedstaaten ferner nachdrücklich auf, die Regeln, zu "
	"deren Einhaltung sie auffordert",
	"urge"},
    {"de", "legt den Staaten nahe, dies zu tun", "encourage"},
    {"de", "nimmt mit Dank Kenntnis von dem Bericht", "take-note"},
    {"de", "nimmt die Erklärung an", "adopt"},
    {"de", "stellt fest, dass", "note"},
    {"de", "stellt mit Besorgnis fest, dass", "express-concern"},
    {"de", "schließt sich den Empfehlungen an", "endorse"},
    {"de", "spricht dem Generalsekretär ihren Dank aus",
	"express-appreciation"},
    {"de", "ist sich der Bedrohung bewusst", "recognize"},
    {"de", "beschließt außerdem, eine Tagung abzuhalten", "decide"},
    {"de", "weist darauf hin, dass", "stress"},
    {"de", "mit dem Ausdruck ihres Dankes an", "express-appreciation"},
    {"de", "nach Behandlung des Berichts", "having-considered"},
    {"de", "Der Klimaschutz ist ein Ziel", NULL},
    {"en", "Gender equality is a goal", NULL},
    {"en", "", NULL},
    {"en", "12 345", NULL},
    {"fr", "Rappelant ses résolutions", "recall"},
    {"fr", "Prenant également note du rapport", "take-note"},
    {"fr", "Notant avec une vive préoccupation", "express-concern"},
    {"fr", "Prie de nouveau le Secrétaire général", "reaffirm"},
    {"fr", "Demande instamment aux États", "urge"},
    {"fr", "Se déclare profondément préoccupée", "express-concern"},
    {"fr", "Fait siennes les conclusions", "endorse"},
    {"es", "Recordando además sus resoluciones", "recall"},
    {"es", "Observando con profunda preocupación", "express-concern"},
    {"es", "Pone de relieve la importancia", "stress"},
    {"es", "Acoge con beneplácito el informe", "welcome"},
    {"es", "Hace suyas las recomendaciones", "endorse"},
    {"es", "Exhorta a los Estados", "call-upon"},
    {"ru", "ссылаясь на свои резолюции", "recall"},
    {"ru", "принимая к сведению доклад", "take-note"},
    {"ru", "принимая во внимание доклад", "recognize"},
    {"ru", "с удовлетворением отмечая доклад", "welcome"},
    {"ru", "отмечая доклад", "note"},
    {"ru", "будучи глубоко обеспокоена", "express-concern"},
    {"ru", "вновь подтверждая свои резолюции", "reaffirm"},
    {"ru", "настоятельно призывает все государства", "urge"},
    {"ru", "с обеспокоенностью отмечая, что", "express-concern"},
    {"zh", "回顾其1981年12月9日第36/103号决议", "recall"},
    {"zh", "又回顾其决议", "recall"},
    {"zh", "表示注意到秘书长的报告", "take-note"},
    {"zh", "注意到秘书长的报告", "note"},
    {"zh", "严重关切地注意到", "express-concern"},
    {"zh", "强烈谴责", "condemn"},
    {"zh", "请秘书长", "request"},
    {"zh", "再次请秘书长", "reaffirm"},
    {"zh", "强调指出", "stress"},
    {"ar", "إذ تشير إلى قرارها", "recall"},
    {"ar", "وإذ تشير أيضاً إلى قرارها", "recall"},
    {"ar", "وإذ تؤكد من جديد", "reaffirm"},
    {"ar", "وإذ تؤكد أهمية", "stress"},
    {"ar", "وإذ تسلِّم بأن", "recognize"},
    {"ar", "تحيط علما مع التقدير بتقرير", "take-note"},
    {"ar", "وإذ يساورها بالغ القلق", "express-concern"},
    {"ar", "وقد نظرت في التقرير", "having-considered"},
    {"ar", "تعيد أيضا تأكيد", "reaffirm"},
    {"ar", "واقتناعا منها بأن", "convinced"},
};

static void
openings(void **state)
{
	bool bad = false;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const struct row *r = &rows[i];
		struct intents *v = intents_new(lang_find(r->lang));
		struct text t = {0};
		const char *got;

		text_fold(&t, r->text, strlen(r->text));
		got = intent_name(intent_find(v, &t));
		if ((got == NULL) != (r->want == NULL) ||
		    (got != NULL && strcmp(got, r->want) != 0)) {
			print_error("%s: %s: want %s, got %s\n", r->lang,
			    r->text, r->want == NULL ? "-" : r->want,
			    got == NULL ? "-" : got);
			bad = true;
		}
		text_free(&t);
		intents_free(v);
	}
	assert_false(bad);
}

/* Russian has one verb for recommending and encouraging (рекомендует). */
static void
every_language_has_verbs(void **state)
{
	(void)state;
	for (size_t i = 0; lang_list[i] != NULL; i++) {
		const struct lang_verbs *v = lang_list[i]->verbs;

		assert_non_null(v);
		for (int k = INTENT_RECALL; k < INTENT_OTHER; k++)
			if (v->openings[k] == NULL && k != INTENT_RECOMMEND &&
			    k != INTENT_COMMEMORATE)
				fail_msg("%s has no opening for %s",
				    lang_list[i]->code,
				    intent_name((enum intent)k));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(openings),
	    cmocka_unit_test(every_language_has_verbs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
