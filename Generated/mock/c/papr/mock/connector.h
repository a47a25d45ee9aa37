/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from connector.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_CONNECTOR_H
#define PAPR_MOCK_MODULE_CONNECTOR_H

#include "papr/mock.h"
#include "papr/connector.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,configure-connector */
struct papr_mock_in_configure_connector {
	struct papr_memory work_area;
};
struct papr_mock_out_configure_connector {
	struct papr_span work_area;
};
PAPR_MOCK_CALL(configure_connector);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_connector[];

#ifdef __cplusplus
}
#endif

#endif
