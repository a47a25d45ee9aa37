/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen: all calls of all modules. */
#include "papr/mock_all.h"

const struct papr_mock_call *const *const papr_mock_all[] = {
	papr_mock_module_clock,
	papr_mock_module_connector,
	papr_mock_module_cpu,
	papr_mock_module_ddw,
	papr_mock_module_display,
	papr_mock_module_eeh,
	papr_mock_module_events,
	papr_mock_module_hvpipe,
	papr_mock_module_interrupt,
	papr_mock_module_lan,
	papr_mock_module_memory,
	papr_mock_module_mmu,
	papr_mock_module_msi,
	papr_mock_module_nested,
	papr_mock_module_nmi,
	papr_mock_module_nvram,
	papr_mock_module_pci,
	papr_mock_module_power,
	papr_mock_module_processor,
	papr_mock_module_qemu,
	papr_mock_module_scm,
	papr_mock_module_sensor,
	papr_mock_module_sysparm,
	papr_mock_module_tce,
	papr_mock_module_ultravisor,
	papr_mock_module_vmc,
	papr_mock_module_vpa,
	papr_mock_module_vpd,
	papr_mock_module_vterm,
	papr_mock_module_watchdog,
	papr_mock_module_xics,
	papr_mock_module_xive,
	NULL
};
