/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from nodes.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_NODES_H
#define PAPR_MOCK_MODULE_NODES_H

#include "papr/mock.h"
#include "papr/nodes.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,update-nodes */
struct papr_mock_in_update_nodes {
	struct papr_memory work_area;
	__s32 scope;
};
struct papr_mock_out_update_nodes {
	struct papr_span work_area;
};
PAPR_MOCK_CALL(update_nodes);

/* ibm,update-properties */
struct papr_mock_in_update_properties {
	struct papr_memory work_area;
	__s32 scope;
};
struct papr_mock_out_update_properties {
	struct papr_span work_area;
};
PAPR_MOCK_CALL(update_properties);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_nodes[];

#ifdef __cplusplus
}
#endif

#endif
