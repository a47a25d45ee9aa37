/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The fixed text of the outputs as it is in these files: read-only data, nothing to be done at start-up. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "papr_embedded.h"

static const unsigned char support_header[] = {
#embed "text/papr/support.h"
};
static const unsigned char diagnostics_schema[] = {
#embed "text/json/diagnostics.schema.json"
};
static const unsigned char model_schema[] = {
#embed "text/json/model.schema.json"
};

const struct papr_embedded papr_embedded_support_header = { support_header, sizeof(support_header) };
const struct papr_embedded papr_embedded_diagnostics_schema = { diagnostics_schema, sizeof(diagnostics_schema) };
const struct papr_embedded papr_embedded_model_schema = { model_schema, sizeof(model_schema) };
