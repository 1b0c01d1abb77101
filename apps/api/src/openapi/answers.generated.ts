// Written by `npm run openapi` from the return types of the controllers; not by hand.
export const ANSWERS: Readonly<Record<string, { mime: string; schema: object } | null>> = {
 "AccountsController_disable": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "hasPassword": {
     "type": "boolean"
    },
    "sso": {
     "type": [
      "string",
      "null"
     ]
    },
    "lockedUntil": {
     "type": [
      "string",
      "null"
     ]
    },
    "login": {
     "type": "string"
    },
    "mustChange": {
     "type": "boolean"
    },
    "demo": {
     "type": "boolean"
    },
    "disabled": {
     "type": "boolean"
    }
   },
   "required": [
    "hasPassword",
    "sso",
    "lockedUntil",
    "login",
    "mustChange",
    "demo",
    "disabled"
   ]
  }
 },
 "AccountsController_enable": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "hasPassword": {
     "type": "boolean"
    },
    "sso": {
     "type": [
      "string",
      "null"
     ]
    },
    "lockedUntil": {
     "type": [
      "string",
      "null"
     ]
    },
    "login": {
     "type": "string"
    },
    "mustChange": {
     "type": "boolean"
    },
    "demo": {
     "type": "boolean"
    },
    "disabled": {
     "type": "boolean"
    }
   },
   "required": [
    "hasPassword",
    "sso",
    "lockedUntil",
    "login",
    "mustChange",
    "demo",
    "disabled"
   ]
  }
 },
 "AccountsController_link": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "hasPassword": {
     "type": "boolean"
    },
    "sso": {
     "type": [
      "string",
      "null"
     ]
    },
    "lockedUntil": {
     "type": [
      "string",
      "null"
     ]
    },
    "login": {
     "type": "string"
    },
    "mustChange": {
     "type": "boolean"
    },
    "demo": {
     "type": "boolean"
    },
    "disabled": {
     "type": "boolean"
    }
   },
   "required": [
    "hasPassword",
    "sso",
    "lockedUntil",
    "login",
    "mustChange",
    "demo",
    "disabled"
   ]
  }
 },
 "AccountsController_open": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/FirstPassword"
  }
 },
 "AccountsController_reset": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/FirstPassword"
  }
 },
 "AccountsController_unlink": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "hasPassword": {
     "type": "boolean"
    },
    "sso": {
     "type": [
      "string",
      "null"
     ]
    },
    "lockedUntil": {
     "type": [
      "string",
      "null"
     ]
    },
    "login": {
     "type": "string"
    },
    "mustChange": {
     "type": "boolean"
    },
    "demo": {
     "type": "boolean"
    },
    "disabled": {
     "type": "boolean"
    }
   },
   "required": [
    "hasPassword",
    "sso",
    "lockedUntil",
    "login",
    "mustChange",
    "demo",
    "disabled"
   ]
  }
 },
 "AccountsController_unlock": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Unlocked"
  }
 },
 "AgencyController_describe": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "zone": {
     "type": "string"
    },
    "today": {
     "type": "string"
    },
    "units": {
     "type": "object",
     "properties": {
      "mot_cua": {
       "type": "string",
       "enum": [
        "Bộ phận Tiếp nhận và Trả kết quả"
       ]
      },
      "phong_duoc": {
       "type": "string",
       "enum": [
        "Phòng Nghiệp vụ Dược"
       ]
      },
      "phong_y": {
       "type": "string",
       "enum": [
        "Phòng Nghiệp vụ Y"
       ]
      },
      "phong_hanh_nghe": {
       "type": "string",
       "enum": [
        "Phòng Quản lý hành nghề y dược tư nhân"
       ]
      },
      "chi_cuc_attp": {
       "type": "string",
       "enum": [
        "Chi cục An toàn vệ sinh thực phẩm"
       ]
      },
      "lanh_dao": {
       "type": "string",
       "enum": [
        "Lãnh đạo Sở"
       ]
      },
      "van_thu": {
       "type": "string",
       "enum": [
        "Văn thư - Văn phòng Sở"
       ]
      },
      "tt_giam_dinh": {
       "type": "string",
       "enum": [
        "Trung tâm Giám định y khoa"
       ]
      },
      "tt_kiem_dich": {
       "type": "string",
       "enum": [
        "Trung tâm Kiểm dịch y tế quốc tế"
       ]
      },
      "tt_phap_y": {
       "type": "string",
       "enum": [
        "Trung tâm Pháp y"
       ]
      },
      "tt_phap_y_tam_than": {
       "type": "string",
       "enum": [
        "Trung tâm Giám định pháp y tâm thần"
       ]
      },
      "hoi_dong_duoc": {
       "type": "string",
       "enum": [
        "Hội đồng tư vấn dược"
       ]
      },
      "ban_iso": {
       "type": "string",
       "enum": [
        "Ban chỉ đạo ISO"
       ]
      }
     },
     "required": [
      "mot_cua",
      "phong_duoc",
      "phong_y",
      "phong_hanh_nghe",
      "chi_cuc_attp",
      "lanh_dao",
      "van_thu",
      "tt_giam_dinh",
      "tt_kiem_dich",
      "tt_phap_y",
      "tt_phap_y_tam_than",
      "hoi_dong_duoc",
      "ban_iso"
     ]
    },
    "roles": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "people": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "actor": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "actor",
       "id",
       "name",
       "role",
       "unit"
      ]
     }
    }
   },
   "required": [
    "id",
    "name",
    "zone",
    "today",
    "units",
    "roles",
    "people"
   ]
  }
 },
 "ApplicantsController_recognise": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "known": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "phone": {
         "type": "string"
        },
        "kind": {
         "type": [
          "string",
          "null"
         ],
         "enum": [
          "authority",
          "citizen",
          "organisation",
          "unit",
          null
         ]
        },
        "address": {
         "type": "string"
        },
        "email": {
         "type": "string"
        },
        "dossier": {
         "type": "string"
        },
        "openedAt": {
         "type": "string"
        }
       },
       "required": [
        "name",
        "phone",
        "kind",
        "address",
        "email",
        "dossier",
        "openedAt"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "known"
   ]
  }
 },
 "AppointmentController_appointment": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "procedure": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "issue": {
       "type": "number"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "issue",
      "title"
     ]
    },
    "regime": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "title": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "title"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "fee": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "amount": {
         "type": "number"
        },
        "currency": {
         "type": "string",
         "enum": [
          "USD",
          "VND"
         ]
        },
        "note": {
         "type": [
          "string",
          "null"
         ]
        },
        "source": {
         "type": "string"
        },
        "mark": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "amount",
        "currency",
        "note",
        "source",
        "mark"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "ways": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "action": {
        "type": "string"
       },
       "label": {
        "type": "string"
       },
       "receivedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "promise": {
        "type": "object",
        "properties": {
         "limit": {
          "type": "string"
         },
         "limitMark": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueOriginal": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueLawful": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueCurrent": {
          "type": [
           "string",
           "null"
          ]
         },
         "provisional": {
          "type": [
           "string",
           "null"
          ]
         },
         "stoppedSince": {
          "type": [
           "string",
           "null"
          ]
         },
         "overdue": {
          "type": "boolean"
         },
         "rescheduled": {
          "type": "boolean"
         },
         "apology": {
          "$ref": "#/components/schemas/ApologyState"
         },
         "letter": {
          "type": [
           "string",
           "null"
          ],
          "enum": [
           "late",
           "timely",
           null
          ]
         }
        },
        "required": [
         "limit",
         "limitMark",
         "dueOriginal",
         "dueLawful",
         "dueCurrent",
         "provisional",
         "stoppedSince",
         "overdue",
         "rescheduled",
         "apology",
         "letter"
        ]
       },
       "phases": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "phase": {
           "type": "string"
          },
          "limit": {
           "type": "string"
          },
          "source": {
           "type": "string"
          },
          "confidence": {
           "$ref": "#/components/schemas/Confidence"
          },
          "mark": {
           "type": [
            "string",
            "null"
           ]
          },
          "startedAt": {
           "type": "string"
          },
          "due": {
           "type": "string"
          },
          "provisional": {
           "type": [
            "string",
            "null"
           ]
          },
          "basis": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "days": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/LedgerDay"
           }
          }
         },
         "required": [
          "phase",
          "limit",
          "source",
          "confidence",
          "mark",
          "startedAt",
          "due",
          "provisional",
          "basis",
          "days"
         ]
        }
       }
      },
      "required": [
       "action",
       "label",
       "receivedAt",
       "promise",
       "phases"
      ]
     }
    }
   },
   "required": [
    "procedure",
    "regime",
    "fee",
    "ways"
   ]
  }
 },
 "ApprovalsController_list": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/ApprovalsAnswer"
  }
 },
 "ApprovalsController_reading": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/ApprovalReading"
  }
 },
 "ApprovalsController_today": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/DeskTodayAnswer"
  }
 },
 "AuthController_login": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "person": {
     "$ref": "#/components/schemas/Person"
    },
    "login": {
     "type": [
      "string",
      "null"
     ]
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string"
       },
       "roleLabel": {
        "type": "string"
       },
       "unit": {
        "type": [
         "string",
         "null"
        ]
       },
       "unitLabel": {
        "type": [
         "string",
         "null"
        ]
       },
       "onBehalfOf": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Person"
         },
         {
          "type": "null"
         }
        ]
       },
       "until": {
        "type": [
         "string",
         "null"
        ]
       },
       "header": {
        "type": "string"
       },
       "capabilities": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/Scope"
        }
       }
      },
      "required": [
       "role",
       "roleLabel",
       "unit",
       "unitLabel",
       "onBehalfOf",
       "until",
       "header",
       "capabilities"
      ]
     }
    },
    "csrfToken": {
     "type": [
      "string",
      "null"
     ]
    },
    "session": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "via": {
         "$ref": "#/components/schemas/SessionVia"
        },
        "linkedToSso": {
         "type": "boolean"
        },
        "expiresAt": {
         "type": "string"
        },
        "idleMinutes": {
         "type": "number"
        }
       },
       "required": [
        "id",
        "via",
        "linkedToSso",
        "expiresAt",
        "idleMinutes"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "person",
    "login",
    "mustChangePassword",
    "posts",
    "csrfToken",
    "session"
   ]
  }
 },
 "AuthController_logout": null,
 "AuthController_me": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "person": {
     "$ref": "#/components/schemas/Person"
    },
    "login": {
     "type": [
      "string",
      "null"
     ]
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string"
       },
       "roleLabel": {
        "type": "string"
       },
       "unit": {
        "type": [
         "string",
         "null"
        ]
       },
       "unitLabel": {
        "type": [
         "string",
         "null"
        ]
       },
       "onBehalfOf": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Person"
         },
         {
          "type": "null"
         }
        ]
       },
       "until": {
        "type": [
         "string",
         "null"
        ]
       },
       "header": {
        "type": "string"
       },
       "capabilities": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/Scope"
        }
       }
      },
      "required": [
       "role",
       "roleLabel",
       "unit",
       "unitLabel",
       "onBehalfOf",
       "until",
       "header",
       "capabilities"
      ]
     }
    },
    "csrfToken": {
     "type": [
      "string",
      "null"
     ]
    },
    "session": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "via": {
         "$ref": "#/components/schemas/SessionVia"
        },
        "linkedToSso": {
         "type": "boolean"
        },
        "expiresAt": {
         "type": "string"
        },
        "idleMinutes": {
         "type": "number"
        }
       },
       "required": [
        "id",
        "via",
        "linkedToSso",
        "expiresAt",
        "idleMinutes"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "person",
    "login",
    "mustChangePassword",
    "posts",
    "csrfToken",
    "session"
   ]
  }
 },
 "AuthController_password": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "person": {
     "$ref": "#/components/schemas/Person"
    },
    "login": {
     "type": [
      "string",
      "null"
     ]
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string"
       },
       "roleLabel": {
        "type": "string"
       },
       "unit": {
        "type": [
         "string",
         "null"
        ]
       },
       "unitLabel": {
        "type": [
         "string",
         "null"
        ]
       },
       "onBehalfOf": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Person"
         },
         {
          "type": "null"
         }
        ]
       },
       "until": {
        "type": [
         "string",
         "null"
        ]
       },
       "header": {
        "type": "string"
       },
       "capabilities": {
        "type": "object",
        "additionalProperties": {
         "$ref": "#/components/schemas/Scope"
        }
       }
      },
      "required": [
       "role",
       "roleLabel",
       "unit",
       "unitLabel",
       "onBehalfOf",
       "until",
       "header",
       "capabilities"
      ]
     }
    },
    "csrfToken": {
     "type": [
      "string",
      "null"
     ]
    },
    "session": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "id": {
         "type": "string"
        },
        "via": {
         "$ref": "#/components/schemas/SessionVia"
        },
        "linkedToSso": {
         "type": "boolean"
        },
        "expiresAt": {
         "type": "string"
        },
        "idleMinutes": {
         "type": "number"
        }
       },
       "required": [
        "id",
        "via",
        "linkedToSso",
        "expiresAt",
        "idleMinutes"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "person",
    "login",
    "mustChangePassword",
    "posts",
    "csrfToken",
    "session"
   ]
  }
 },
 "BulkController_act": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "results": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/BulkResult"
     }
    }
   },
   "required": [
    "results"
   ]
  }
 },
 "CalendarsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "calendars": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "version": {
        "type": "number"
       },
       "years": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/CalendarYear"
        }
       },
       "procedures": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      },
      "required": [
       "id",
       "title",
       "version",
       "years",
       "procedures"
      ]
     }
    }
   },
   "required": [
    "calendars"
   ]
  }
 },
 "CalendarsController_one": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "file": {
     "type": "string"
    },
    "source": {
     "type": "string"
    },
    "today": {
     "type": "string"
    },
    "off": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "date": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "decision": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "date",
       "name",
       "decision"
      ]
     }
    },
    "work": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "date": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "decision": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "date",
       "name",
       "decision"
      ]
     }
    },
    "closures": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "date": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "decision": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "date",
       "name",
       "decision"
      ]
     }
    },
    "id": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "zone": {
     "type": "string"
    },
    "years": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CalendarYear"
     }
    }
   },
   "required": [
    "file",
    "source",
    "today",
    "off",
    "work",
    "closures",
    "id",
    "title",
    "version",
    "zone",
    "years"
   ]
  }
 },
 "CalendarsController_save": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "redating": {
     "type": "object",
     "properties": {
      "passedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "total": {
       "type": "number"
      },
      "examined": {
       "type": "number"
      },
      "moved": {
       "type": "number"
      }
     },
     "required": [
      "passedAt",
      "total",
      "examined",
      "moved"
     ]
    },
    "id": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "by": {
     "$ref": "#/components/schemas/Actor"
    },
    "reason": {
     "type": "string"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CalendarChange"
     }
    },
    "at": {
     "type": "string"
    }
   },
   "required": [
    "redating",
    "id",
    "version",
    "by",
    "reason",
    "changes",
    "at"
   ]
  }
 },
 "CalendarsController_try": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "impact": {
     "type": "object",
     "properties": {
      "lateExamples": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "examined": {
       "type": "number"
      },
      "moved": {
       "type": "number"
      },
      "earlier": {
       "type": "number"
      },
      "later": {
       "type": "number"
      },
      "shifts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "days": {
          "type": "number"
         },
         "dossiers": {
          "type": "number"
         }
        },
        "required": [
         "days",
         "dossiers"
        ]
       }
      },
      "becomeLate": {
       "type": "number"
      },
      "lettersOwed": {
       "type": "number"
      },
      "stepsSpent": {
       "type": "number"
      },
      "leaveStep": {
       "type": "number"
      },
      "unmapped": {
       "type": "object",
       "additionalProperties": {
        "type": "number"
       }
      },
      "uncomputable": {
       "type": "number"
      }
     },
     "required": [
      "lateExamples",
      "examined",
      "moved",
      "earlier",
      "later",
      "shifts",
      "becomeLate",
      "lettersOwed",
      "stepsSpent",
      "leaveStep",
      "unmapped",
      "uncomputable"
     ]
    },
    "byProcedure": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "procedure": {
        "type": "string"
       },
       "dossiers": {
        "type": "number"
       }
      },
      "required": [
       "procedure",
       "dossiers"
      ]
     }
    },
    "moved": {
     "anyOf": [
      {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "dossier": {
          "type": "string"
         },
         "procedure": {
          "type": "string"
         },
         "before": {
          "type": "string"
         },
         "after": {
          "type": "string"
         }
        },
        "required": [
         "dossier",
         "procedure",
         "before",
         "after"
        ]
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "base": {
     "type": "number"
    },
    "source": {
     "type": "string"
    }
   },
   "required": [
    "impact",
    "byProcedure",
    "moved",
    "id",
    "version",
    "base",
    "source"
   ]
  }
 },
 "CalendarsController_version": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "version": {
     "type": "number"
    },
    "source": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "version",
    "source"
   ]
  }
 },
 "CalendarsController_versions": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "inForce": {
     "type": "number"
    },
    "file": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "file": {
         "type": "string"
        },
        "version": {
         "type": "number"
        }
       },
       "required": [
        "file",
        "version"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "saved": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "redating": {
        "type": "object",
        "properties": {
         "passedAt": {
          "type": [
           "string",
           "null"
          ]
         },
         "total": {
          "type": "number"
         },
         "examined": {
          "type": "number"
         },
         "moved": {
          "type": "number"
         }
        },
        "required": [
         "passedAt",
         "total",
         "examined",
         "moved"
        ]
       },
       "id": {
        "type": "string"
       },
       "version": {
        "type": "number"
       },
       "by": {
        "$ref": "#/components/schemas/Actor"
       },
       "reason": {
        "type": "string"
       },
       "changes": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/CalendarChange"
        }
       },
       "at": {
        "type": "string"
       }
      },
      "required": [
       "redating",
       "id",
       "version",
       "by",
       "reason",
       "changes",
       "at"
      ]
     }
    }
   },
   "required": [
    "inForce",
    "file",
    "saved"
   ]
  }
 },
 "DeskController_applicantsTurn": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/ApplicantsTurnAnswer"
  }
 },
 "DeskController_desk": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/DeskAnswer"
  }
 },
 "DossierPageController_history": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "entries": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "told": {
        "$ref": "#/components/schemas/ToldEntry"
       },
       "dossier": {
        "type": "string"
       },
       "revision": {
        "type": "number"
       },
       "at": {
        "type": "string"
       },
       "kind": {
        "$ref": "#/components/schemas/EntryKind"
       },
       "action": {
        "type": "string"
       },
       "label": {
        "type": "string"
       },
       "actor": {
        "$ref": "#/components/schemas/Actor"
       },
       "commandId": {
        "type": [
         "string",
         "null"
        ]
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": "string"
       },
       "data": {
        "type": "object",
        "additionalProperties": {}
       },
       "effects": {
        "type": "array",
        "items": {
         "type": "string",
         "enum": [
          "alert_head",
          "alert_leader",
          "archive",
          "draft_result",
          "invite_council",
          "invite_test",
          "issue_receipt",
          "letter_apology",
          "letter_closure",
          "letter_consult",
          "letter_forward",
          "letter_refusal",
          "letter_remedy",
          "letter_supplement",
          "notify_applicant",
          "notify_appointment",
          "notify_authority",
          "notify_partner",
          "notify_visit",
          "number_and_seal",
          "publish_document",
          "publish_result",
          "record_handover"
         ]
        }
       },
       "outcome": {
        "type": "object",
        "properties": {
         "dueOriginal": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueLawful": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueCurrent": {
          "type": [
           "string",
           "null"
          ]
         },
         "day": {
          "type": "string"
         },
         "calendar": {
          "type": "string"
         },
         "overdue": {
          "type": "boolean"
         },
         "apology": {
          "$ref": "#/components/schemas/ApologyState"
         },
         "suspended": {
          "type": [
           "string",
           "null"
          ]
         },
         "received": {
          "type": "boolean",
          "enum": [
           true
          ]
         },
         "becameOverdue": {
          "type": "boolean",
          "enum": [
           true
          ]
         },
         "overdueSince": {
          "type": "string"
         },
         "letterDue": {
          "type": "boolean",
          "enum": [
           true
          ]
         },
         "finished": {
          "$ref": "#/components/schemas/FinishedOutcome"
         },
         "ended": {
          "type": "boolean",
          "enum": [
           true
          ]
         },
         "letter": {
          "type": "string",
          "enum": [
           "late",
           "timely"
          ]
         }
        },
        "required": [
         "dueOriginal",
         "dueLawful",
         "dueCurrent",
         "day",
         "calendar",
         "overdue",
         "apology",
         "suspended"
        ]
       },
       "hash": {
        "type": "string"
       }
      },
      "required": [
       "told",
       "dossier",
       "revision",
       "at",
       "kind",
       "action",
       "label",
       "actor",
       "commandId",
       "from",
       "to",
       "data",
       "effects",
       "outcome",
       "hash"
      ]
     }
    },
    "promiseChanges": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PromiseChangeView"
     }
    }
   },
   "required": [
    "code",
    "entries",
    "promiseChanges"
   ]
  }
 },
 "DossierPageController_one": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "lastMovedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "clock": {
     "$ref": "#/components/schemas/ClockView"
    },
    "documents": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "held": {
        "type": "boolean"
       },
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "required": {
        "type": "boolean"
       }
      },
      "required": [
       "held",
       "id",
       "title",
       "required"
      ]
     }
    },
    "assigned": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "role",
       "name"
      ]
     }
    },
    "ahead": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/StepView"
     }
    },
    "letters": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WaitingLetter"
     }
    },
    "result": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ResultView"
      },
      {
       "type": "null"
      }
     ]
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ActionOffer"
     }
    },
    "possible": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OfferedAction"
     }
    },
    "deadlines": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "code": {
     "type": "string"
    },
    "revision": {
     "type": "number"
    },
    "procedure": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "issue": {
       "type": "number"
      },
      "title": {
       "type": "string"
      },
      "field": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "issue",
      "title",
      "field"
     ]
    },
    "applicant": {
     "$ref": "#/components/schemas/Applicant"
    },
    "channel": {
     "$ref": "#/components/schemas/Channel"
    },
    "state": {
     "type": "string"
    },
    "stateTitle": {
     "type": "string"
    },
    "turn": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "role": {
         "type": "string"
        },
        "roleLabel": {
         "type": "string"
        },
        "unit": {
         "type": [
          "string",
          "null"
         ]
        },
        "unitLabel": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "role",
        "roleLabel",
        "unit",
        "unitLabel"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "openedAt": {
     "type": [
      "string",
      "null"
     ]
    },
    "receivedAt": {
     "type": [
      "string",
      "null"
     ]
    },
    "promise": {
     "type": "object",
     "properties": {
      "limit": {
       "type": "string"
      },
      "limitMark": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueOriginal": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueLawful": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueCurrent": {
       "type": [
        "string",
        "null"
       ]
      },
      "provisional": {
       "type": [
        "string",
        "null"
       ]
      },
      "stoppedSince": {
       "type": [
        "string",
        "null"
       ]
      },
      "overdue": {
       "type": "boolean"
      },
      "rescheduled": {
       "type": "boolean"
      },
      "apology": {
       "$ref": "#/components/schemas/ApologyState"
      },
      "letter": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "late",
        "timely",
        null
       ]
      }
     },
     "required": [
      "limit",
      "limitMark",
      "dueOriginal",
      "dueLawful",
      "dueCurrent",
      "provisional",
      "stoppedSince",
      "overdue",
      "rescheduled",
      "apology",
      "letter"
     ]
    },
    "suspended": {
     "type": [
      "string",
      "null"
     ]
    },
    "papers": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "finishedAt": {
     "type": [
      "string",
      "null"
     ]
    },
    "endedAt": {
     "type": [
      "string",
      "null"
     ]
    },
    "lastMoved": {
     "type": "object",
     "properties": {
      "by": {
       "$ref": "#/components/schemas/Actor"
      },
      "at": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "by",
      "at"
     ]
    }
   },
   "required": [
    "lastMovedBy",
    "clock",
    "documents",
    "assigned",
    "ahead",
    "letters",
    "result",
    "actions",
    "possible",
    "deadlines",
    "code",
    "revision",
    "procedure",
    "applicant",
    "channel",
    "state",
    "stateTitle",
    "turn",
    "openedAt",
    "receivedAt",
    "promise",
    "suspended",
    "papers",
    "finishedAt",
    "endedAt",
    "lastMoved"
   ]
  }
 },
 "DossierPageController_readings": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "readings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReadingView"
     }
    }
   },
   "required": [
    "code",
    "readings"
   ]
  }
 },
 "DossiersController_act": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "dossierNow": {
     "type": "object",
     "properties": {
      "possible": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/OfferedAction"
       }
      },
      "deadlines": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "code": {
       "type": "string"
      },
      "revision": {
       "type": "number"
      },
      "procedure": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "issue": {
         "type": "number"
        },
        "title": {
         "type": "string"
        },
        "field": {
         "type": "string"
        }
       },
       "required": [
        "code",
        "issue",
        "title",
        "field"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Applicant"
      },
      "channel": {
       "$ref": "#/components/schemas/Channel"
      },
      "state": {
       "type": "string"
      },
      "stateTitle": {
       "type": "string"
      },
      "turn": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "role": {
           "type": "string"
          },
          "roleLabel": {
           "type": "string"
          },
          "unit": {
           "type": [
            "string",
            "null"
           ]
          },
          "unitLabel": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "role",
          "roleLabel",
          "unit",
          "unitLabel"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "openedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "receivedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "promise": {
       "type": "object",
       "properties": {
        "limit": {
         "type": "string"
        },
        "limitMark": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueOriginal": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueLawful": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueCurrent": {
         "type": [
          "string",
          "null"
         ]
        },
        "provisional": {
         "type": [
          "string",
          "null"
         ]
        },
        "stoppedSince": {
         "type": [
          "string",
          "null"
         ]
        },
        "overdue": {
         "type": "boolean"
        },
        "rescheduled": {
         "type": "boolean"
        },
        "apology": {
         "$ref": "#/components/schemas/ApologyState"
        },
        "letter": {
         "type": [
          "string",
          "null"
         ],
         "enum": [
          "late",
          "timely",
          null
         ]
        }
       },
       "required": [
        "limit",
        "limitMark",
        "dueOriginal",
        "dueLawful",
        "dueCurrent",
        "provisional",
        "stoppedSince",
        "overdue",
        "rescheduled",
        "apology",
        "letter"
       ]
      },
      "suspended": {
       "type": [
        "string",
        "null"
       ]
      },
      "papers": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "finishedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "endedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "lastMoved": {
       "type": "object",
       "properties": {
        "by": {
         "$ref": "#/components/schemas/Actor"
        },
        "at": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "by",
        "at"
       ]
      }
     },
     "required": [
      "possible",
      "deadlines",
      "code",
      "revision",
      "procedure",
      "applicant",
      "channel",
      "state",
      "stateTitle",
      "turn",
      "openedAt",
      "receivedAt",
      "promise",
      "suspended",
      "papers",
      "finishedAt",
      "endedAt",
      "lastMoved"
     ]
    },
    "dossier": {
     "type": "string"
    },
    "revision": {
     "type": "number"
    },
    "at": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/EntryKind"
    },
    "action": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "actor": {
     "$ref": "#/components/schemas/Actor"
    },
    "commandId": {
     "type": [
      "string",
      "null"
     ]
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    },
    "data": {
     "type": "object",
     "additionalProperties": {}
    },
    "effects": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "alert_head",
       "alert_leader",
       "archive",
       "draft_result",
       "invite_council",
       "invite_test",
       "issue_receipt",
       "letter_apology",
       "letter_closure",
       "letter_consult",
       "letter_forward",
       "letter_refusal",
       "letter_remedy",
       "letter_supplement",
       "notify_applicant",
       "notify_appointment",
       "notify_authority",
       "notify_partner",
       "notify_visit",
       "number_and_seal",
       "publish_document",
       "publish_result",
       "record_handover"
      ]
     }
    },
    "outcome": {
     "type": "object",
     "properties": {
      "dueOriginal": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueLawful": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueCurrent": {
       "type": [
        "string",
        "null"
       ]
      },
      "day": {
       "type": "string"
      },
      "calendar": {
       "type": "string"
      },
      "overdue": {
       "type": "boolean"
      },
      "apology": {
       "$ref": "#/components/schemas/ApologyState"
      },
      "suspended": {
       "type": [
        "string",
        "null"
       ]
      },
      "received": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "becameOverdue": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "overdueSince": {
       "type": "string"
      },
      "letterDue": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "finished": {
       "$ref": "#/components/schemas/FinishedOutcome"
      },
      "ended": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "letter": {
       "type": "string",
       "enum": [
        "late",
        "timely"
       ]
      }
     },
     "required": [
      "dueOriginal",
      "dueLawful",
      "dueCurrent",
      "day",
      "calendar",
      "overdue",
      "apology",
      "suspended"
     ]
    },
    "hash": {
     "type": "string"
    }
   },
   "required": [
    "dossierNow",
    "dossier",
    "revision",
    "at",
    "kind",
    "action",
    "label",
    "actor",
    "commandId",
    "from",
    "to",
    "data",
    "effects",
    "outcome",
    "hash"
   ]
  }
 },
 "DossiersController_ledger": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "phases": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "phase": {
        "type": "string"
       },
       "limit": {
        "type": "string"
       },
       "source": {
        "type": "string"
       },
       "confidence": {
        "$ref": "#/components/schemas/Confidence"
       },
       "mark": {
        "type": [
         "string",
         "null"
        ]
       },
       "startedAt": {
        "type": "string"
       },
       "due": {
        "type": "string"
       },
       "provisional": {
        "type": [
         "string",
         "null"
        ]
       },
       "basis": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "days": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/LedgerDay"
        }
       }
      },
      "required": [
       "phase",
       "limit",
       "source",
       "confidence",
       "mark",
       "startedAt",
       "due",
       "provisional",
       "basis",
       "days"
      ]
     }
    },
    "limit": {
     "type": "string"
    },
    "limitMark": {
     "type": [
      "string",
      "null"
     ]
    },
    "dueOriginal": {
     "type": [
      "string",
      "null"
     ]
    },
    "dueLawful": {
     "type": [
      "string",
      "null"
     ]
    },
    "dueCurrent": {
     "type": [
      "string",
      "null"
     ]
    },
    "provisional": {
     "type": [
      "string",
      "null"
     ]
    },
    "stoppedSince": {
     "type": [
      "string",
      "null"
     ]
    },
    "overdue": {
     "type": "boolean"
    },
    "rescheduled": {
     "type": "boolean"
    },
    "apology": {
     "$ref": "#/components/schemas/ApologyState"
    },
    "letter": {
     "type": [
      "string",
      "null"
     ],
     "enum": [
      "late",
      "timely",
      null
     ]
    }
   },
   "required": [
    "code",
    "phases",
    "limit",
    "limitMark",
    "dueOriginal",
    "dueLawful",
    "dueCurrent",
    "provisional",
    "stoppedSince",
    "overdue",
    "rescheduled",
    "apology",
    "letter"
   ]
  }
 },
 "DossiersController_letters": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "letters": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Letter"
     }
    }
   },
   "required": [
    "code",
    "letters"
   ]
  }
 },
 "DossiersController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "dossiers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "revision": {
        "type": "number"
       },
       "procedure": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "issue": {
          "type": "number"
         },
         "title": {
          "type": "string"
         },
         "field": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "issue",
         "title",
         "field"
        ]
       },
       "applicant": {
        "$ref": "#/components/schemas/Applicant"
       },
       "channel": {
        "$ref": "#/components/schemas/Channel"
       },
       "state": {
        "type": "string"
       },
       "stateTitle": {
        "type": "string"
       },
       "turn": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "role": {
            "type": "string"
           },
           "roleLabel": {
            "type": "string"
           },
           "unit": {
            "type": [
             "string",
             "null"
            ]
           },
           "unitLabel": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "role",
           "roleLabel",
           "unit",
           "unitLabel"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "openedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "receivedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "promise": {
        "type": "object",
        "properties": {
         "limit": {
          "type": "string"
         },
         "limitMark": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueOriginal": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueLawful": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueCurrent": {
          "type": [
           "string",
           "null"
          ]
         },
         "provisional": {
          "type": [
           "string",
           "null"
          ]
         },
         "stoppedSince": {
          "type": [
           "string",
           "null"
          ]
         },
         "overdue": {
          "type": "boolean"
         },
         "rescheduled": {
          "type": "boolean"
         },
         "apology": {
          "$ref": "#/components/schemas/ApologyState"
         },
         "letter": {
          "type": [
           "string",
           "null"
          ],
          "enum": [
           "late",
           "timely",
           null
          ]
         }
        },
        "required": [
         "limit",
         "limitMark",
         "dueOriginal",
         "dueLawful",
         "dueCurrent",
         "provisional",
         "stoppedSince",
         "overdue",
         "rescheduled",
         "apology",
         "letter"
        ]
       },
       "suspended": {
        "type": [
         "string",
         "null"
        ]
       },
       "papers": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "finishedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "endedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "lastMoved": {
        "type": "object",
        "properties": {
         "by": {
          "$ref": "#/components/schemas/Actor"
         },
         "at": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "required": [
         "by",
         "at"
        ]
       }
      },
      "required": [
       "code",
       "revision",
       "procedure",
       "applicant",
       "channel",
       "state",
       "stateTitle",
       "turn",
       "openedAt",
       "receivedAt",
       "promise",
       "suspended",
       "papers",
       "finishedAt",
       "endedAt",
       "lastMoved"
      ]
     }
    },
    "next": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "dossiers",
    "next"
   ]
  }
 },
 "DossiersController_open": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "dossierNow": {
     "type": "object",
     "properties": {
      "possible": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/OfferedAction"
       }
      },
      "deadlines": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      },
      "code": {
       "type": "string"
      },
      "revision": {
       "type": "number"
      },
      "procedure": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "issue": {
         "type": "number"
        },
        "title": {
         "type": "string"
        },
        "field": {
         "type": "string"
        }
       },
       "required": [
        "code",
        "issue",
        "title",
        "field"
       ]
      },
      "applicant": {
       "$ref": "#/components/schemas/Applicant"
      },
      "channel": {
       "$ref": "#/components/schemas/Channel"
      },
      "state": {
       "type": "string"
      },
      "stateTitle": {
       "type": "string"
      },
      "turn": {
       "anyOf": [
        {
         "type": "object",
         "properties": {
          "role": {
           "type": "string"
          },
          "roleLabel": {
           "type": "string"
          },
          "unit": {
           "type": [
            "string",
            "null"
           ]
          },
          "unitLabel": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "role",
          "roleLabel",
          "unit",
          "unitLabel"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "openedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "receivedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "promise": {
       "type": "object",
       "properties": {
        "limit": {
         "type": "string"
        },
        "limitMark": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueOriginal": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueLawful": {
         "type": [
          "string",
          "null"
         ]
        },
        "dueCurrent": {
         "type": [
          "string",
          "null"
         ]
        },
        "provisional": {
         "type": [
          "string",
          "null"
         ]
        },
        "stoppedSince": {
         "type": [
          "string",
          "null"
         ]
        },
        "overdue": {
         "type": "boolean"
        },
        "rescheduled": {
         "type": "boolean"
        },
        "apology": {
         "$ref": "#/components/schemas/ApologyState"
        },
        "letter": {
         "type": [
          "string",
          "null"
         ],
         "enum": [
          "late",
          "timely",
          null
         ]
        }
       },
       "required": [
        "limit",
        "limitMark",
        "dueOriginal",
        "dueLawful",
        "dueCurrent",
        "provisional",
        "stoppedSince",
        "overdue",
        "rescheduled",
        "apology",
        "letter"
       ]
      },
      "suspended": {
       "type": [
        "string",
        "null"
       ]
      },
      "papers": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "finishedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "endedAt": {
       "type": [
        "string",
        "null"
       ]
      },
      "lastMoved": {
       "type": "object",
       "properties": {
        "by": {
         "$ref": "#/components/schemas/Actor"
        },
        "at": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "by",
        "at"
       ]
      }
     },
     "required": [
      "possible",
      "deadlines",
      "code",
      "revision",
      "procedure",
      "applicant",
      "channel",
      "state",
      "stateTitle",
      "turn",
      "openedAt",
      "receivedAt",
      "promise",
      "suspended",
      "papers",
      "finishedAt",
      "endedAt",
      "lastMoved"
     ]
    },
    "dossier": {
     "type": "string"
    },
    "revision": {
     "type": "number"
    },
    "at": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/EntryKind"
    },
    "action": {
     "type": "string"
    },
    "label": {
     "type": "string"
    },
    "actor": {
     "$ref": "#/components/schemas/Actor"
    },
    "commandId": {
     "type": [
      "string",
      "null"
     ]
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    },
    "data": {
     "type": "object",
     "additionalProperties": {}
    },
    "effects": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "alert_head",
       "alert_leader",
       "archive",
       "draft_result",
       "invite_council",
       "invite_test",
       "issue_receipt",
       "letter_apology",
       "letter_closure",
       "letter_consult",
       "letter_forward",
       "letter_refusal",
       "letter_remedy",
       "letter_supplement",
       "notify_applicant",
       "notify_appointment",
       "notify_authority",
       "notify_partner",
       "notify_visit",
       "number_and_seal",
       "publish_document",
       "publish_result",
       "record_handover"
      ]
     }
    },
    "outcome": {
     "type": "object",
     "properties": {
      "dueOriginal": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueLawful": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueCurrent": {
       "type": [
        "string",
        "null"
       ]
      },
      "day": {
       "type": "string"
      },
      "calendar": {
       "type": "string"
      },
      "overdue": {
       "type": "boolean"
      },
      "apology": {
       "$ref": "#/components/schemas/ApologyState"
      },
      "suspended": {
       "type": [
        "string",
        "null"
       ]
      },
      "received": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "becameOverdue": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "overdueSince": {
       "type": "string"
      },
      "letterDue": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "finished": {
       "$ref": "#/components/schemas/FinishedOutcome"
      },
      "ended": {
       "type": "boolean",
       "enum": [
        true
       ]
      },
      "letter": {
       "type": "string",
       "enum": [
        "late",
        "timely"
       ]
      }
     },
     "required": [
      "dueOriginal",
      "dueLawful",
      "dueCurrent",
      "day",
      "calendar",
      "overdue",
      "apology",
      "suspended"
     ]
    },
    "hash": {
     "type": "string"
    }
   },
   "required": [
    "dossierNow",
    "dossier",
    "revision",
    "at",
    "kind",
    "action",
    "label",
    "actor",
    "commandId",
    "from",
    "to",
    "data",
    "effects",
    "outcome",
    "hash"
   ]
  }
 },
 "DossiersController_printedLedger": {
  "mime": "text/plain",
  "schema": {
   "type": "string"
  }
 },
 "DraftsController_add": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "shown": {
     "type": "boolean"
    },
    "uploadedBy": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "uploadedAt": {
     "type": "string"
    },
    "id": {
     "type": "string"
    },
    "paper": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "size": {
     "type": "number"
    },
    "type": {
     "type": "string"
    }
   },
   "required": [
    "shown",
    "uploadedBy",
    "uploadedAt",
    "id",
    "paper",
    "name",
    "size",
    "type"
   ]
  }
 },
 "DraftsController_file": {
  "mime": "application/octet-stream",
  "schema": {
   "type": "string",
   "format": "binary"
  }
 },
 "DraftsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "draft": {
     "type": "string"
    },
    "files": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "shown": {
        "type": "boolean"
       },
       "uploadedBy": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "uploadedAt": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "paper": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "size": {
        "type": "number"
       },
       "type": {
        "type": "string"
       }
      },
      "required": [
       "shown",
       "uploadedBy",
       "uploadedAt",
       "id",
       "paper",
       "name",
       "size",
       "type"
      ]
     }
    }
   },
   "required": [
    "draft",
    "files"
   ]
  }
 },
 "DraftsController_remove": null,
 "EventsController_listen": {
  "mime": "text/event-stream",
  "schema": {
   "type": "string"
  }
 },
 "HealthController_health": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string"
    }
   },
   "required": [
    "status"
   ]
  }
 },
 "InspectionTeamsController_change": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Team"
  }
 },
 "InspectionTeamsController_form": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Team"
  }
 },
 "InspectionTeamsController_teams": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "unit": {
     "type": "string"
    },
    "teams": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "members": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "absences": {
           "type": "array",
           "items": {
            "type": "object",
            "properties": {
             "acting": {
              "$ref": "#/components/schemas/Member"
             },
             "from": {
              "type": "string"
             },
             "to": {
              "type": "string"
             }
            },
            "required": [
             "acting",
             "from",
             "to"
            ]
           }
          }
         },
         "required": [
          "id",
          "name",
          "absences"
         ]
        }
       },
       "perHalf": {
        "type": "number"
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": [
         "string",
         "null"
        ]
       },
       "revision": {
        "type": "number"
       }
      },
      "required": [
       "id",
       "unit",
       "name",
       "members",
       "perHalf",
       "from",
       "to",
       "revision"
      ]
     }
    }
   },
   "required": [
    "unit",
    "teams"
   ]
  }
 },
 "InspectionsController_book": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Visit"
  }
 },
 "InspectionsController_cancel": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Visit"
  }
 },
 "InspectionsController_log": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "events": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "at": {
        "type": "string"
       },
       "kind": {
        "type": "string",
        "enum": [
         "booked",
         "cancelled",
         "moved",
         "over"
        ]
       },
       "by": {
        "$ref": "#/components/schemas/Member"
       },
       "onBehalfOf": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Member"
         },
         {
          "type": "null"
         }
        ]
       },
       "team": {
        "type": "string"
       },
       "day": {
        "type": "string"
       },
       "half": {
        "type": "string",
        "enum": [
         "afternoon",
         "morning"
        ]
       },
       "place": {
        "type": "number"
       },
       "reason": {
        "type": [
         "string",
         "null"
        ]
       },
       "late": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "at",
       "kind",
       "by",
       "onBehalfOf",
       "team",
       "day",
       "half",
       "place",
       "reason",
       "late"
      ]
     }
    }
   },
   "required": [
    "code",
    "events"
   ]
  }
 },
 "InspectionsController_move": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Visit"
  }
 },
 "InspectionsController_preview": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "reasonFor": {
     "type": [
      "string",
      "null"
     ]
    },
    "notes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "lastDay": {
     "$ref": "#/components/schemas/LastDay"
    },
    "possible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "late": {
     "type": "boolean"
    },
    "why": {
     "type": [
      "string",
      "null"
     ]
    },
    "dossier": {
     "type": "string"
    },
    "day": {
     "type": "string"
    },
    "due": {
     "type": [
      "string",
      "null"
     ]
    },
    "announced": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "reasonFor",
    "notes",
    "lastDay",
    "possible",
    "late",
    "why",
    "dossier",
    "day",
    "due",
    "announced"
   ]
  }
 },
 "InspectionsController_schedule": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "visits": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "phone": {
        "type": "string"
       },
       "identifier": {
        "type": "string"
       },
       "address": {
        "type": "string"
       },
       "dossier": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "code": {
            "type": "string"
           },
           "revision": {
            "type": "number"
           },
           "applicant": {
            "type": "string"
           },
           "procedure": {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "title": {
              "type": "string"
             }
            },
            "required": [
             "code",
             "title"
            ]
           },
           "state": {
            "type": "string"
           },
           "stateTitle": {
            "type": "string"
           },
           "due": {
            "type": [
             "string",
             "null"
            ]
           },
           "overdue": {
            "type": "boolean"
           }
          },
          "required": [
           "code",
           "revision",
           "applicant",
           "procedure",
           "state",
           "stateTitle",
           "due",
           "overdue"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "stepTitle": {
        "type": [
         "string",
         "null"
        ]
       },
       "late": {
        "type": [
         "string",
         "null"
        ]
       },
       "reason": {
        "type": [
         "string",
         "null"
        ]
       },
       "bookedBy": {
        "$ref": "#/components/schemas/Member"
       },
       "onBehalfOf": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Member"
         },
         {
          "type": "null"
         }
        ]
       },
       "result": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "label": {
            "type": "string"
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "label",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "id": {
        "type": "string"
       },
       "team": {
        "type": "string"
       },
       "day": {
        "type": "string"
       },
       "half": {
        "type": "string",
        "enum": [
         "afternoon",
         "morning"
        ]
       },
       "place": {
        "type": "number"
       },
       "revision": {
        "type": "number"
       },
       "status": {
        "type": "string",
        "enum": [
         "booked",
         "done",
         "lapsed"
        ]
       }
      },
      "required": [
       "phone",
       "identifier",
       "address",
       "dossier",
       "stepTitle",
       "late",
       "reason",
       "bookedBy",
       "onBehalfOf",
       "result",
       "id",
       "team",
       "day",
       "half",
       "place",
       "revision",
       "status"
      ]
     }
    },
    "day": {
     "type": "string"
    },
    "unitLabel": {
     "type": "string"
    },
    "team": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "unit": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "members": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "absences": {
          "type": "array",
          "items": {
           "type": "object",
           "properties": {
            "acting": {
             "$ref": "#/components/schemas/Member"
            },
            "from": {
             "type": "string"
            },
            "to": {
             "type": "string"
            }
           },
           "required": [
            "acting",
            "from",
            "to"
           ]
          }
         }
        },
        "required": [
         "id",
         "name",
         "absences"
        ]
       }
      },
      "perHalf": {
       "type": "number"
      },
      "from": {
       "type": "string"
      },
      "to": {
       "type": [
        "string",
        "null"
       ]
      },
      "revision": {
       "type": "number"
      }
     },
     "required": [
      "id",
      "unit",
      "name",
      "members",
      "perHalf",
      "from",
      "to",
      "revision"
     ]
    }
   },
   "required": [
    "visits",
    "day",
    "unitLabel",
    "team"
   ]
  }
 },
 "InspectionsController_today": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/VisitsToday"
  }
 },
 "InspectionsController_week": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "unit": {
        "type": "string"
       },
       "label": {
        "type": "string"
       }
      },
      "required": [
       "unit",
       "label"
      ]
     }
    },
    "week": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "waiting": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "step": {
            "type": "string"
           },
           "serviceDays": {
            "anyOf": [
             {
              "type": "array",
              "items": {
               "type": "number"
              }
             },
             {
              "type": "null"
             }
            ]
           },
           "announced": {
            "type": [
             "string",
             "null"
            ]
           },
           "announcedPassed": {
            "type": "boolean"
           },
           "lastDay": {
            "$ref": "#/components/schemas/LastDay"
           },
           "possible": {
            "type": "array",
            "items": {
             "type": "string"
            }
           },
           "suspended": {
            "type": [
             "string",
             "null"
            ]
           },
           "stepDue": {
            "type": [
             "string",
             "null"
            ]
           },
           "booked": {
            "type": "boolean"
           },
           "code": {
            "type": "string"
           },
           "revision": {
            "type": "number"
           },
           "applicant": {
            "type": "string"
           },
           "procedure": {
            "type": "object",
            "properties": {
             "code": {
              "type": "string"
             },
             "title": {
              "type": "string"
             }
            },
            "required": [
             "code",
             "title"
            ]
           },
           "state": {
            "type": "string"
           },
           "stateTitle": {
            "type": "string"
           },
           "due": {
            "type": [
             "string",
             "null"
            ]
           },
           "overdue": {
            "type": "boolean"
           }
          },
          "required": [
           "step",
           "serviceDays",
           "announced",
           "announcedPassed",
           "lastDay",
           "possible",
           "suspended",
           "stepDue",
           "booked",
           "code",
           "revision",
           "applicant",
           "procedure",
           "state",
           "stateTitle",
           "due",
           "overdue"
          ]
         }
        },
        "moreWaiting": {
         "type": "boolean"
        },
        "teams": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "id": {
            "type": "string"
           },
           "unit": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "members": {
            "type": "array",
            "items": {
             "type": "object",
             "properties": {
              "id": {
               "type": "string"
              },
              "name": {
               "type": "string"
              },
              "absences": {
               "type": "array",
               "items": {
                "type": "object",
                "properties": {
                 "acting": {
                  "$ref": "#/components/schemas/Member"
                 },
                 "from": {
                  "type": "string"
                 },
                 "to": {
                  "type": "string"
                 }
                },
                "required": [
                 "acting",
                 "from",
                 "to"
                ]
               }
              }
             },
             "required": [
              "id",
              "name",
              "absences"
             ]
            }
           },
           "perHalf": {
            "type": "number"
           },
           "from": {
            "type": "string"
           },
           "to": {
            "type": [
             "string",
             "null"
            ]
           },
           "revision": {
            "type": "number"
           }
          },
          "required": [
           "id",
           "unit",
           "name",
           "members",
           "perHalf",
           "from",
           "to",
           "revision"
          ]
         }
        },
        "visits": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "dossier": {
            "anyOf": [
             {
              "type": "object",
              "properties": {
               "code": {
                "type": "string"
               },
               "revision": {
                "type": "number"
               },
               "applicant": {
                "type": "string"
               },
               "procedure": {
                "type": "object",
                "properties": {
                 "code": {
                  "type": "string"
                 },
                 "title": {
                  "type": "string"
                 }
                },
                "required": [
                 "code",
                 "title"
                ]
               },
               "state": {
                "type": "string"
               },
               "stateTitle": {
                "type": "string"
               },
               "due": {
                "type": [
                 "string",
                 "null"
                ]
               },
               "overdue": {
                "type": "boolean"
               }
              },
              "required": [
               "code",
               "revision",
               "applicant",
               "procedure",
               "state",
               "stateTitle",
               "due",
               "overdue"
              ]
             },
             {
              "type": "null"
             }
            ]
           },
           "stepTitle": {
            "type": [
             "string",
             "null"
            ]
           },
           "late": {
            "type": [
             "string",
             "null"
            ]
           },
           "reason": {
            "type": [
             "string",
             "null"
            ]
           },
           "bookedBy": {
            "$ref": "#/components/schemas/Member"
           },
           "onBehalfOf": {
            "anyOf": [
             {
              "$ref": "#/components/schemas/Member"
             },
             {
              "type": "null"
             }
            ]
           },
           "result": {
            "anyOf": [
             {
              "type": "object",
              "properties": {
               "label": {
                "type": "string"
               },
               "at": {
                "type": "string"
               }
              },
              "required": [
               "label",
               "at"
              ]
             },
             {
              "type": "null"
             }
            ]
           },
           "id": {
            "type": "string"
           },
           "team": {
            "type": "string"
           },
           "day": {
            "type": "string"
           },
           "half": {
            "type": "string",
            "enum": [
             "afternoon",
             "morning"
            ]
           },
           "place": {
            "type": "number"
           },
           "revision": {
            "type": "number"
           },
           "status": {
            "type": "string",
            "enum": [
             "booked",
             "done",
             "lapsed"
            ]
           }
          },
          "required": [
           "dossier",
           "stepTitle",
           "late",
           "reason",
           "bookedBy",
           "onBehalfOf",
           "result",
           "id",
           "team",
           "day",
           "half",
           "place",
           "revision",
           "status"
          ]
         }
        },
        "mayPlan": {
         "type": "boolean"
        },
        "serviceDays": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "type": "number"
           }
          },
          {
           "type": "null"
          }
         ]
        },
        "days": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "day": {
            "type": "string"
           },
           "weekday": {
            "type": "number"
           },
           "words": {
            "type": "string"
           },
           "working": {
            "type": "boolean"
           },
           "off": {
            "anyOf": [
             {
              "type": "object",
              "properties": {
               "name": {
                "type": [
                 "string",
                 "null"
                ]
               },
               "decision": {
                "type": [
                 "string",
                 "null"
                ]
               }
              },
              "required": [
               "name",
               "decision"
              ]
             },
             {
              "type": "null"
             }
            ]
           },
           "serviceDay": {
            "type": "boolean"
           },
           "halves": {
            "type": "array",
            "items": {
             "type": "string",
             "enum": [
              "afternoon",
              "morning"
             ]
            }
           },
           "past": {
            "type": "boolean"
           },
           "today": {
            "type": "boolean"
           }
          },
          "required": [
           "day",
           "weekday",
           "words",
           "working",
           "off",
           "serviceDay",
           "halves",
           "past",
           "today"
          ]
         }
        },
        "unit": {
         "type": "string"
        },
        "unitLabel": {
         "type": "string"
        },
        "from": {
         "type": "string"
        },
        "to": {
         "type": "string"
        },
        "today": {
         "type": "string"
        }
       },
       "required": [
        "waiting",
        "moreWaiting",
        "teams",
        "visits",
        "mayPlan",
        "serviceDays",
        "days",
        "unit",
        "unitLabel",
        "from",
        "to",
        "today"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "units",
    "week"
   ]
  }
 },
 "IssuesController_approve": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Staged"
  }
 },
 "IssuesController_check": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Staged"
  }
 },
 "IssuesController_diff": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "linesAdded": {
     "type": "number"
    },
    "linesRemoved": {
     "type": "number"
    },
    "flow": {
     "anyOf": [
      {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FlowChange"
       }
      },
      {
       "type": "null"
      }
     ]
    },
    "code": {
     "type": "string"
    },
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number"
    }
   },
   "required": [
    "text",
    "linesAdded",
    "linesRemoved",
    "flow",
    "code",
    "from",
    "to"
   ]
  }
 },
 "IssuesController_discard": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Staged"
  }
 },
 "IssuesController_draft": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "issue": {
     "$ref": "#/components/schemas/Staged"
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Finding"
     }
    }
   },
   "required": [
    "issue",
    "findings"
   ]
  }
 },
 "IssuesController_drafts": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "drafts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "drafted": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "checked": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "at": {
            "type": "string"
           }
          },
          "required": [
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "approved": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "published": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "kind": {
        "$ref": "#/components/schemas/IssueKind"
       },
       "code": {
        "type": "string"
       },
       "issue": {
        "type": "number"
       },
       "title": {
        "type": "string"
       },
       "field": {
        "type": "string"
       },
       "hash": {
        "type": "string"
       },
       "stage": {
        "$ref": "#/components/schemas/Stage"
       },
       "validFrom": {
        "type": "string"
       },
       "validTo": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "drafted",
       "checked",
       "approved",
       "published",
       "kind",
       "code",
       "issue",
       "title",
       "field",
       "hash",
       "stage",
       "validFrom",
       "validTo"
      ]
     }
    }
   },
   "required": [
    "drafts"
   ]
  }
 },
 "IssuesController_end": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Staged"
  }
 },
 "IssuesController_log": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/IssueKind"
    },
    "events": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "issue": {
        "type": "number"
       },
       "what": {
        "type": "string",
        "enum": [
         "approved",
         "checked",
         "discarded",
         "drafted",
         "ended",
         "installed",
         "published"
        ]
       },
       "at": {
        "type": "string"
       },
       "by": {
        "$ref": "#/components/schemas/Actor"
       },
       "hash": {
        "type": "string"
       },
       "reason": {
        "type": "string"
       },
       "data": {
        "type": "object",
        "additionalProperties": {}
       }
      },
      "required": [
       "issue",
       "what",
       "at",
       "by",
       "hash",
       "reason",
       "data"
      ]
     }
    }
   },
   "required": [
    "code",
    "kind",
    "events"
   ]
  }
 },
 "IssuesController_publish": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/Staged"
  }
 },
 "IssuesController_source": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "source": {
     "type": "string"
    },
    "drafted": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": [
          "string",
          "null"
         ]
        },
        "at": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "checked": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "at": {
         "type": "string"
        }
       },
       "required": [
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "approved": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": [
          "string",
          "null"
         ]
        },
        "at": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "published": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": [
          "string",
          "null"
         ]
        },
        "at": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "kind": {
     "$ref": "#/components/schemas/IssueKind"
    },
    "code": {
     "type": "string"
    },
    "issue": {
     "type": "number"
    },
    "title": {
     "type": "string"
    },
    "field": {
     "type": "string"
    },
    "hash": {
     "type": "string"
    },
    "stage": {
     "$ref": "#/components/schemas/Stage"
    },
    "validFrom": {
     "type": "string"
    },
    "validTo": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "source",
    "drafted",
    "checked",
    "approved",
    "published",
    "kind",
    "code",
    "issue",
    "title",
    "field",
    "hash",
    "stage",
    "validFrom",
    "validTo"
   ]
  }
 },
 "LookupController_form": {
  "mime": "text/plain",
  "schema": {
   "type": "string"
  }
 },
 "LookupController_lookUp": {
  "mime": "text/plain",
  "schema": {
   "type": "string"
  }
 },
 "MigrationController_impact": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number"
    },
    "impact": {
     "$ref": "#/components/schemas/Impact"
    }
   },
   "required": [
    "code",
    "from",
    "to",
    "impact"
   ]
  }
 },
 "OverviewController_events": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "events": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "person": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "words": {
        "type": "string"
       },
       "number": {
        "type": "number"
       },
       "at": {
        "type": "string"
       },
       "what": {
        "type": "string"
       },
       "data": {
        "type": "object",
        "additionalProperties": {}
       }
      },
      "required": [
       "by",
       "person",
       "words",
       "number",
       "at",
       "what",
       "data"
      ]
     }
    },
    "next": {
     "type": [
      "number",
      "null"
     ]
    }
   },
   "required": [
    "events",
    "next"
   ]
  }
 },
 "OverviewController_today": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string"
    },
    "firstPasswords": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "login": {
        "type": "string"
       },
       "person": {
        "$ref": "#/components/schemas/Person"
       }
      },
      "required": [
       "login",
       "person"
      ]
     }
    },
    "locked": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "login": {
        "type": "string"
       },
       "person": {
        "$ref": "#/components/schemas/Person"
       },
       "until": {
        "type": "string"
       }
      },
      "required": [
       "login",
       "person",
       "until"
      ]
     }
    },
    "ending": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "seat": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "roleLabel": {
            "type": "string"
           },
           "unitLabel": {
            "type": "string"
           },
           "role": {
            "type": "string"
           },
           "unit": {
            "type": "string"
           }
          },
          "required": [
           "roleLabel",
           "unitLabel",
           "role",
           "unit"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "made": {
        "type": "object",
        "properties": {
         "by": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "at": {
          "type": "string"
         }
        },
        "required": [
         "by",
         "name",
         "at"
        ]
       },
       "ended": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "name",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "id": {
        "type": "string"
       },
       "absent": {
        "$ref": "#/components/schemas/Person"
       },
       "acting": {
        "$ref": "#/components/schemas/Person"
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": "string"
       },
       "reason": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/SubstitutionState"
       }
      },
      "required": [
       "seat",
       "made",
       "ended",
       "id",
       "absent",
       "acting",
       "from",
       "to",
       "reason",
       "state"
      ]
     }
    },
    "vacant": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "procedures": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "roleLabel": {
        "type": "string"
       },
       "unitLabel": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "procedures",
       "roleLabel",
       "unitLabel",
       "role",
       "unit"
      ]
     }
    },
    "waiting": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "drafted": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "checked": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "at": {
            "type": "string"
           }
          },
          "required": [
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "approved": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "published": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": [
             "string",
             "null"
            ]
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "kind": {
        "$ref": "#/components/schemas/IssueKind"
       },
       "code": {
        "type": "string"
       },
       "issue": {
        "type": "number"
       },
       "title": {
        "type": "string"
       },
       "field": {
        "type": "string"
       },
       "hash": {
        "type": "string"
       },
       "stage": {
        "$ref": "#/components/schemas/Stage"
       },
       "validFrom": {
        "type": "string"
       },
       "validTo": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "drafted",
       "checked",
       "approved",
       "published",
       "kind",
       "code",
       "issue",
       "title",
       "field",
       "hash",
       "stage",
       "validFrom",
       "validTo"
      ]
     }
    }
   },
   "required": [
    "today",
    "firstPasswords",
    "locked",
    "ending",
    "vacant",
    "waiting"
   ]
  }
 },
 "OverviewController_units": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "people": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "id": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "onBehalfOf": {
           "anyOf": [
            {
             "$ref": "#/components/schemas/Person"
            },
            {
             "type": "null"
            }
           ]
          },
          "until": {
           "type": [
            "string",
            "null"
           ]
          },
          "roleLabel": {
           "type": "string"
          },
          "unitLabel": {
           "type": "string"
          },
          "role": {
           "type": "string"
          },
          "unit": {
           "type": "string"
          }
         },
         "required": [
          "id",
          "name",
          "onBehalfOf",
          "until",
          "roleLabel",
          "unitLabel",
          "role",
          "unit"
         ]
        }
       },
       "vacant": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "procedures": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "roleLabel": {
           "type": "string"
          },
          "unitLabel": {
           "type": "string"
          },
          "role": {
           "type": "string"
          },
          "unit": {
           "type": "string"
          }
         },
         "required": [
          "procedures",
          "roleLabel",
          "unitLabel",
          "role",
          "unit"
         ]
        }
       },
       "code": {
        "type": "string"
       },
       "label": {
        "type": "string"
       }
      },
      "required": [
       "people",
       "vacant",
       "code",
       "label"
      ]
     }
    }
   },
   "required": [
    "units"
   ]
  }
 },
 "OwnSsoController_begin": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "url": {
     "type": "string"
    }
   },
   "required": [
    "url"
   ]
  }
 },
 "OwnSsoController_end": null,
 "OwnSubstitutionsController_end": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    }
   },
   "required": [
    "id"
   ]
  }
 },
 "OwnSubstitutionsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string"
    },
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "from": {
        "type": "string"
       },
       "to": {
        "type": [
         "string",
         "null"
        ]
       },
       "state": {
        "type": "string",
        "enum": [
         "held",
         "over",
         "planned"
        ]
       },
       "roleLabel": {
        "type": "string"
       },
       "unitLabel": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "from",
       "to",
       "state",
       "roleLabel",
       "unitLabel",
       "role",
       "unit"
      ]
     }
    },
    "substitutions": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "seat": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "roleLabel": {
            "type": "string"
           },
           "unitLabel": {
            "type": "string"
           },
           "role": {
            "type": "string"
           },
           "unit": {
            "type": "string"
           }
          },
          "required": [
           "roleLabel",
           "unitLabel",
           "role",
           "unit"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "made": {
        "type": "object",
        "properties": {
         "by": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "at": {
          "type": "string"
         }
        },
        "required": [
         "by",
         "name",
         "at"
        ]
       },
       "ended": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "name",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "id": {
        "type": "string"
       },
       "absent": {
        "$ref": "#/components/schemas/Person"
       },
       "acting": {
        "$ref": "#/components/schemas/Person"
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": "string"
       },
       "reason": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/SubstitutionState"
       }
      },
      "required": [
       "seat",
       "made",
       "ended",
       "id",
       "absent",
       "acting",
       "from",
       "to",
       "reason",
       "state"
      ]
     }
    }
   },
   "required": [
    "today",
    "posts",
    "substitutions"
   ]
  }
 },
 "OwnSubstitutionsController_make": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "seat": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "roleLabel": {
         "type": "string"
        },
        "unitLabel": {
         "type": "string"
        },
        "role": {
         "type": "string"
        },
        "unit": {
         "type": "string"
        }
       },
       "required": [
        "roleLabel",
        "unitLabel",
        "role",
        "unit"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "made": {
     "type": "object",
     "properties": {
      "by": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "at": {
       "type": "string"
      }
     },
     "required": [
      "by",
      "name",
      "at"
     ]
    },
    "ended": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "at": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "name",
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "absent": {
     "$ref": "#/components/schemas/Person"
    },
    "acting": {
     "$ref": "#/components/schemas/Person"
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    },
    "state": {
     "$ref": "#/components/schemas/SubstitutionState"
    }
   },
   "required": [
    "seat",
    "made",
    "ended",
    "id",
    "absent",
    "acting",
    "from",
    "to",
    "reason",
    "state"
   ]
  }
 },
 "PapersController_add": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "shown": {
     "type": "boolean"
    },
    "uploadedBy": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "uploadedAt": {
     "type": "string"
    },
    "id": {
     "type": "string"
    },
    "paper": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "size": {
     "type": "number"
    },
    "type": {
     "type": "string"
    }
   },
   "required": [
    "shown",
    "uploadedBy",
    "uploadedAt",
    "id",
    "paper",
    "name",
    "size",
    "type"
   ]
  }
 },
 "PapersController_file": {
  "mime": "application/octet-stream",
  "schema": {
   "type": "string",
   "format": "binary"
  }
 },
 "PapersController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "adding": {
     "type": "object",
     "properties": {
      "allowed": {
       "type": "boolean"
      },
      "why": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "allowed",
      "why"
     ]
    },
    "papers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "presented": {
        "type": "boolean"
       },
       "files": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "shown": {
           "type": "boolean"
          },
          "uploadedBy": {
           "type": "object",
           "properties": {
            "id": {
             "type": "string"
            },
            "name": {
             "type": "string"
            }
           },
           "required": [
            "id",
            "name"
           ]
          },
          "uploadedAt": {
           "type": "string"
          },
          "id": {
           "type": "string"
          },
          "paper": {
           "type": "string"
          },
          "name": {
           "type": "string"
          },
          "size": {
           "type": "number"
          },
          "type": {
           "type": "string"
          }
         },
         "required": [
          "shown",
          "uploadedBy",
          "uploadedAt",
          "id",
          "paper",
          "name",
          "size",
          "type"
         ]
        }
       },
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "required": {
        "type": "boolean"
       }
      },
      "required": [
       "presented",
       "files",
       "id",
       "title",
       "required"
      ]
     }
    },
    "otherFiles": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "shown": {
        "type": "boolean"
       },
       "uploadedBy": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "uploadedAt": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "paper": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "size": {
        "type": "number"
       },
       "type": {
        "type": "string"
       }
      },
      "required": [
       "shown",
       "uploadedBy",
       "uploadedAt",
       "id",
       "paper",
       "name",
       "size",
       "type"
      ]
     }
    },
    "code": {
     "type": "string"
    }
   },
   "required": [
    "adding",
    "papers",
    "otherFiles",
    "code"
   ]
  }
 },
 "PeopleController_add": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "from": {
        "type": "string"
       },
       "to": {
        "type": [
         "string",
         "null"
        ]
       },
       "state": {
        "type": "string",
        "enum": [
         "held",
         "over",
         "planned"
        ]
       },
       "roleLabel": {
        "type": "string"
       },
       "unitLabel": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "from",
       "to",
       "state",
       "roleLabel",
       "unitLabel",
       "role",
       "unit"
      ]
     }
    },
    "account": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "hasPassword": {
         "type": "boolean"
        },
        "sso": {
         "type": [
          "string",
          "null"
         ]
        },
        "lockedUntil": {
         "type": [
          "string",
          "null"
         ]
        },
        "login": {
         "type": "string"
        },
        "mustChange": {
         "type": "boolean"
        },
        "demo": {
         "type": "boolean"
        },
        "disabled": {
         "type": "boolean"
        }
       },
       "required": [
        "hasPassword",
        "sso",
        "lockedUntil",
        "login",
        "mustChange",
        "demo",
        "disabled"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "posts",
    "account",
    "id",
    "name"
   ]
  }
 },
 "PeopleController_end": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "from": {
        "type": "string"
       },
       "to": {
        "type": [
         "string",
         "null"
        ]
       },
       "state": {
        "type": "string",
        "enum": [
         "held",
         "over",
         "planned"
        ]
       },
       "roleLabel": {
        "type": "string"
       },
       "unitLabel": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "from",
       "to",
       "state",
       "roleLabel",
       "unitLabel",
       "role",
       "unit"
      ]
     }
    },
    "account": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "hasPassword": {
         "type": "boolean"
        },
        "sso": {
         "type": [
          "string",
          "null"
         ]
        },
        "lockedUntil": {
         "type": [
          "string",
          "null"
         ]
        },
        "login": {
         "type": "string"
        },
        "mustChange": {
         "type": "boolean"
        },
        "demo": {
         "type": "boolean"
        },
        "disabled": {
         "type": "boolean"
        }
       },
       "required": [
        "hasPassword",
        "sso",
        "lockedUntil",
        "login",
        "mustChange",
        "demo",
        "disabled"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "posts",
    "account",
    "id",
    "name"
   ]
  }
 },
 "PeopleController_give": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "from": {
        "type": "string"
       },
       "to": {
        "type": [
         "string",
         "null"
        ]
       },
       "state": {
        "type": "string",
        "enum": [
         "held",
         "over",
         "planned"
        ]
       },
       "roleLabel": {
        "type": "string"
       },
       "unitLabel": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "from",
       "to",
       "state",
       "roleLabel",
       "unitLabel",
       "role",
       "unit"
      ]
     }
    },
    "account": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "hasPassword": {
         "type": "boolean"
        },
        "sso": {
         "type": [
          "string",
          "null"
         ]
        },
        "lockedUntil": {
         "type": [
          "string",
          "null"
         ]
        },
        "login": {
         "type": "string"
        },
        "mustChange": {
         "type": "boolean"
        },
        "demo": {
         "type": "boolean"
        },
        "disabled": {
         "type": "boolean"
        }
       },
       "required": [
        "hasPassword",
        "sso",
        "lockedUntil",
        "login",
        "mustChange",
        "demo",
        "disabled"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "posts",
    "account",
    "id",
    "name"
   ]
  }
 },
 "PeopleController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string"
    },
    "roles": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "units": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "people": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "posts": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "from": {
           "type": "string"
          },
          "to": {
           "type": [
            "string",
            "null"
           ]
          },
          "state": {
           "type": "string",
           "enum": [
            "held",
            "over",
            "planned"
           ]
          },
          "roleLabel": {
           "type": "string"
          },
          "unitLabel": {
           "type": "string"
          },
          "role": {
           "type": "string"
          },
          "unit": {
           "type": "string"
          }
         },
         "required": [
          "from",
          "to",
          "state",
          "roleLabel",
          "unitLabel",
          "role",
          "unit"
         ]
        }
       },
       "account": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "hasPassword": {
            "type": "boolean"
           },
           "sso": {
            "type": [
             "string",
             "null"
            ]
           },
           "lockedUntil": {
            "type": [
             "string",
             "null"
            ]
           },
           "login": {
            "type": "string"
           },
           "mustChange": {
            "type": "boolean"
           },
           "demo": {
            "type": "boolean"
           },
           "disabled": {
            "type": "boolean"
           }
          },
          "required": [
           "hasPassword",
           "sso",
           "lockedUntil",
           "login",
           "mustChange",
           "demo",
           "disabled"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "posts",
       "account",
       "id",
       "name"
      ]
     }
    }
   },
   "required": [
    "today",
    "roles",
    "units",
    "people"
   ]
  }
 },
 "PrintController_diagram": {
  "mime": "image/svg+xml",
  "schema": {
   "type": "string"
  }
 },
 "PrintController_inForce": {
  "mime": "text/html",
  "schema": {
   "type": "string"
  }
 },
 "PrintController_issue": {
  "mime": "text/html",
  "schema": {
   "type": "string"
  }
 },
 "ProceduresController_inForce": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/ProcedureDefinition"
  }
 },
 "ProceduresController_issue": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "definition": {
     "$ref": "#/components/schemas/ProcedureDefinition"
    },
    "machine": {
     "type": "object",
     "additionalProperties": true
    }
   },
   "required": [
    "definition",
    "machine"
   ]
  }
 },
 "ProceduresController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "procedures": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "validTo": {
        "type": [
         "string",
         "null"
        ]
       },
       "limit": {
        "type": "string"
       },
       "limitMark": {
        "type": [
         "string",
         "null"
        ]
       },
       "confidence": {
        "$ref": "#/components/schemas/Confidence"
       },
       "promise": {
        "type": "array",
        "items": {
         "type": "object",
         "properties": {
          "phase": {
           "type": "string"
          },
          "limit": {
           "type": [
            "string",
            "null"
           ]
          },
          "from": {
           "type": "string"
          },
          "alone": {
           "type": "boolean"
          },
          "source": {
           "type": "string"
          },
          "confidence": {
           "$ref": "#/components/schemas/Confidence"
          }
         },
         "required": [
          "phase",
          "limit",
          "from",
          "alone",
          "source",
          "confidence"
         ]
        }
       },
       "owner": {
        "type": "string",
        "enum": [
         "ban_iso",
         "chi_cuc_attp",
         "hoi_dong_duoc",
         "lanh_dao",
         "mot_cua",
         "phong_duoc",
         "phong_hanh_nghe",
         "phong_y",
         "tt_giam_dinh",
         "tt_kiem_dich",
         "tt_phap_y",
         "tt_phap_y_tam_than",
         "van_thu"
        ]
       },
       "unit": {
        "type": "string",
        "enum": [
         "Ban chỉ đạo ISO",
         "Bộ phận Tiếp nhận và Trả kết quả",
         "Chi cục An toàn vệ sinh thực phẩm",
         "Hội đồng tư vấn dược",
         "Lãnh đạo Sở",
         "Phòng Nghiệp vụ Dược",
         "Phòng Nghiệp vụ Y",
         "Phòng Quản lý hành nghề y dược tư nhân",
         "Trung tâm Giám định pháp y tâm thần",
         "Trung tâm Giám định y khoa",
         "Trung tâm Kiểm dịch y tế quốc tế",
         "Trung tâm Pháp y",
         "Văn thư - Văn phòng Sở"
        ]
       },
       "validFrom": {
        "type": "string"
       },
       "calendar": {
        "type": "string"
       },
       "applicants": {
        "type": "array",
        "items": {
         "type": "string",
         "enum": [
          "authority",
          "citizen",
          "organisation",
          "unit"
         ]
        }
       },
       "retired": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/RetirementDefinition"
         },
         {
          "type": "null"
         }
        ]
       },
       "code": {
        "type": "string"
       },
       "issue": {
        "type": "number"
       },
       "title": {
        "type": "string"
       },
       "kind": {
        "type": "string",
        "enum": [
         "internal",
         "public_service"
        ]
       },
       "field": {
        "type": "string"
       },
       "pattern": {
        "type": "string",
        "enum": [
         "border_quarantine",
         "committee",
         "desk_review",
         "event_log",
         "examination",
         "notification",
         "quality",
         "reception",
         "reissue",
         "site_inspection"
        ]
       },
       "alsoPatterns": {
        "type": "array",
        "items": {
         "type": "string",
         "enum": [
          "border_quarantine",
          "committee",
          "desk_review",
          "event_log",
          "examination",
          "notification",
          "quality",
          "reception",
          "reissue",
          "site_inspection"
         ]
        }
       }
      },
      "required": [
       "validTo",
       "limit",
       "limitMark",
       "confidence",
       "promise",
       "owner",
       "unit",
       "validFrom",
       "calendar",
       "applicants",
       "retired",
       "code",
       "issue",
       "title",
       "kind",
       "field",
       "pattern",
       "alsoPatterns"
      ]
     }
    }
   },
   "required": [
    "procedures"
   ]
  }
 },
 "QueuesController_queue": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "dossiers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "revision": {
        "type": "number"
       },
       "procedure": {
        "type": "object",
        "properties": {
         "code": {
          "type": "string"
         },
         "issue": {
          "type": "number"
         },
         "title": {
          "type": "string"
         },
         "field": {
          "type": "string"
         }
        },
        "required": [
         "code",
         "issue",
         "title",
         "field"
        ]
       },
       "applicant": {
        "$ref": "#/components/schemas/Applicant"
       },
       "channel": {
        "$ref": "#/components/schemas/Channel"
       },
       "state": {
        "type": "string"
       },
       "stateTitle": {
        "type": "string"
       },
       "turn": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "role": {
            "type": "string"
           },
           "roleLabel": {
            "type": "string"
           },
           "unit": {
            "type": [
             "string",
             "null"
            ]
           },
           "unitLabel": {
            "type": [
             "string",
             "null"
            ]
           }
          },
          "required": [
           "role",
           "roleLabel",
           "unit",
           "unitLabel"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "openedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "receivedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "promise": {
        "type": "object",
        "properties": {
         "limit": {
          "type": "string"
         },
         "limitMark": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueOriginal": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueLawful": {
          "type": [
           "string",
           "null"
          ]
         },
         "dueCurrent": {
          "type": [
           "string",
           "null"
          ]
         },
         "provisional": {
          "type": [
           "string",
           "null"
          ]
         },
         "stoppedSince": {
          "type": [
           "string",
           "null"
          ]
         },
         "overdue": {
          "type": "boolean"
         },
         "rescheduled": {
          "type": "boolean"
         },
         "apology": {
          "$ref": "#/components/schemas/ApologyState"
         },
         "letter": {
          "type": [
           "string",
           "null"
          ],
          "enum": [
           "late",
           "timely",
           null
          ]
         }
        },
        "required": [
         "limit",
         "limitMark",
         "dueOriginal",
         "dueLawful",
         "dueCurrent",
         "provisional",
         "stoppedSince",
         "overdue",
         "rescheduled",
         "apology",
         "letter"
        ]
       },
       "suspended": {
        "type": [
         "string",
         "null"
        ]
       },
       "papers": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "finishedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "endedAt": {
        "type": [
         "string",
         "null"
        ]
       },
       "lastMoved": {
        "type": "object",
        "properties": {
         "by": {
          "$ref": "#/components/schemas/Actor"
         },
         "at": {
          "type": [
           "string",
           "null"
          ]
         }
        },
        "required": [
         "by",
         "at"
        ]
       }
      },
      "required": [
       "code",
       "revision",
       "procedure",
       "applicant",
       "channel",
       "state",
       "stateTitle",
       "turn",
       "openedAt",
       "receivedAt",
       "promise",
       "suspended",
       "papers",
       "finishedAt",
       "endedAt",
       "lastMoved"
      ]
     }
    },
    "next": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": "string"
    },
    "unitLabel": {
     "type": "string",
     "enum": [
      "Ban chỉ đạo ISO",
      "Bộ phận Tiếp nhận và Trả kết quả",
      "Chi cục An toàn vệ sinh thực phẩm",
      "Hội đồng tư vấn dược",
      "Lãnh đạo Sở",
      "Phòng Nghiệp vụ Dược",
      "Phòng Nghiệp vụ Y",
      "Phòng Quản lý hành nghề y dược tư nhân",
      "Trung tâm Giám định pháp y tâm thần",
      "Trung tâm Giám định y khoa",
      "Trung tâm Kiểm dịch y tế quốc tế",
      "Trung tâm Pháp y",
      "Văn thư - Văn phòng Sở"
     ]
    },
    "role": {
     "type": [
      "string",
      "null"
     ]
    },
    "counters": {
     "$ref": "#/components/schemas/QueueCounters"
    }
   },
   "required": [
    "dossiers",
    "next",
    "unit",
    "unitLabel",
    "role",
    "counters"
   ]
  }
 },
 "ReceiptController_printed": {
  "mime": "text/html",
  "schema": {
   "type": "string"
  }
 },
 "ReceiptController_receipt": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "form": {
     "type": "object",
     "properties": {
      "number": {
       "type": [
        "string",
        "null"
       ]
      },
      "basis": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "number",
      "basis"
     ]
    },
    "agency": {
     "type": "string"
    },
    "counter": {
     "type": "string"
    },
    "collectAt": {
     "type": [
      "string",
      "null"
     ]
    },
    "code": {
     "type": "string"
    },
    "procedure": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "issue": {
       "type": "number"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "issue",
      "title"
     ]
    },
    "result": {
     "type": [
      "string",
      "null"
     ]
    },
    "applicant": {
     "$ref": "#/components/schemas/Applicant"
    },
    "channel": {
     "type": "string",
     "enum": [
      "Nộp qua bưu chính",
      "Nộp trực tiếp",
      "Nộp trực tuyến"
     ]
    },
    "papers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "files": {
        "type": "number"
       },
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "required": {
        "type": "boolean"
       },
       "presented": {
        "type": "boolean"
       }
      },
      "required": [
       "files",
       "id",
       "title",
       "required",
       "presented"
      ]
     }
    },
    "fee": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "amount": {
         "type": "number"
        },
        "currency": {
         "type": "string",
         "enum": [
          "USD",
          "VND"
         ]
        },
        "note": {
         "type": [
          "string",
          "null"
         ]
        },
        "source": {
         "type": "string"
        },
        "mark": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "required": [
        "amount",
        "currency",
        "note",
        "source",
        "mark"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "limit": {
     "type": "string"
    },
    "promise": {
     "type": "object",
     "properties": {
      "limit": {
       "type": "string"
      },
      "limitMark": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueOriginal": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueLawful": {
       "type": [
        "string",
        "null"
       ]
      },
      "dueCurrent": {
       "type": [
        "string",
        "null"
       ]
      },
      "provisional": {
       "type": [
        "string",
        "null"
       ]
      },
      "stoppedSince": {
       "type": [
        "string",
        "null"
       ]
      },
      "overdue": {
       "type": "boolean"
      },
      "rescheduled": {
       "type": "boolean"
      },
      "apology": {
       "$ref": "#/components/schemas/ApologyState"
      },
      "letter": {
       "type": [
        "string",
        "null"
       ],
       "enum": [
        "late",
        "timely",
        null
       ]
      }
     },
     "required": [
      "limit",
      "limitMark",
      "dueOriginal",
      "dueLawful",
      "dueCurrent",
      "provisional",
      "stoppedSince",
      "overdue",
      "rescheduled",
      "apology",
      "letter"
     ]
    },
    "receivedAt": {
     "type": "string"
    },
    "receivedBy": {
     "type": "string"
    },
    "lookUp": {
     "type": "object",
     "properties": {
      "url": {
       "type": "string"
      },
      "qr": {
       "type": "string"
      }
     },
     "required": [
      "url",
      "qr"
     ]
    }
   },
   "required": [
    "form",
    "agency",
    "counter",
    "collectAt",
    "code",
    "procedure",
    "result",
    "applicant",
    "channel",
    "papers",
    "fee",
    "limit",
    "promise",
    "receivedAt",
    "receivedBy",
    "lookUp"
   ]
  }
 },
 "ReceivableController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "procedures": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "limit": {
        "type": "string"
       },
       "field": {
        "type": "string"
       },
       "fieldLabel": {
        "type": "string"
       },
       "code": {
        "type": "string"
       },
       "issue": {
        "type": "number"
       },
       "title": {
        "type": "string"
       }
      },
      "required": [
       "limit",
       "field",
       "fieldLabel",
       "code",
       "issue",
       "title"
      ]
     }
    }
   },
   "required": [
    "procedures"
   ]
  }
 },
 "RegisterController_register": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "agency": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "standard": {
     "type": "string"
    },
    "decision": {
     "$ref": "#/components/schemas/RegisterDecision"
    },
    "on": {
     "type": "string"
    },
    "counts": {
     "$ref": "#/components/schemas/RegisterCounts"
    },
    "groups": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "count": {
        "type": "number"
       },
       "field": {
        "type": "string",
        "enum": [
         "ATVSTP",
         "DMP",
         "GĐ",
         "HT",
         "KCB",
         "YHCT",
         "YT"
        ]
       },
       "number": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "appendixTitle": {
        "type": "string"
       },
       "clause": {
        "type": [
         "string",
         "null"
        ]
       },
       "clausePrinted": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      },
      "required": [
       "count",
       "field",
       "number",
       "title",
       "appendixTitle",
       "clause",
       "clausePrinted"
      ]
     }
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "marks": {
        "type": "object",
        "properties": {
         "1": {
          "$ref": "#/components/schemas/Mark"
         },
         "2": {
          "$ref": "#/components/schemas/Mark"
         },
         "3": {
          "$ref": "#/components/schemas/Mark"
         },
         "4": {
          "$ref": "#/components/schemas/Mark"
         }
        },
        "required": [
         "1",
         "2",
         "3",
         "4"
        ]
       },
       "issues": {
        "type": "array",
        "items": {
         "type": "number"
        }
       },
       "currentIssue": {
        "type": [
         "number",
         "null"
        ]
       },
       "currentTitle": {
        "type": [
         "string",
         "null"
        ]
       },
       "validFrom": {
        "type": [
         "string",
         "null"
        ]
       },
       "validTo": {
        "type": [
         "string",
         "null"
        ]
       },
       "position": {
        "type": "number"
       },
       "field": {
        "type": "string",
        "enum": [
         "ATVSTP",
         "DMP",
         "GĐ",
         "HT",
         "KCB",
         "YHCT",
         "YT"
        ]
       },
       "system": {
        "type": "boolean"
       },
       "status": {
        "$ref": "#/components/schemas/RowStatus"
       },
       "state": {
        "type": "string"
       },
       "anomalies": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "no": {
        "type": "string"
       },
       "code": {
        "type": "string"
       },
       "printed": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "clause": {
        "type": [
         "string",
         "null"
        ]
       },
       "appendix": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "no": {
            "type": "string"
           },
           "code": {
            "type": "string"
           },
           "title": {
            "type": "string"
           }
          },
          "required": [
           "no",
           "code",
           "title"
          ]
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "marks",
       "issues",
       "currentIssue",
       "currentTitle",
       "validFrom",
       "validTo",
       "position",
       "field",
       "system",
       "status",
       "state",
       "anomalies",
       "no",
       "code",
       "printed",
       "title",
       "clause",
       "appendix"
      ]
     }
    },
    "anomalies": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RegisterAnomaly"
     }
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RegisterFinding"
     }
    }
   },
   "required": [
    "id",
    "agency",
    "title",
    "standard",
    "decision",
    "on",
    "counts",
    "groups",
    "rows",
    "anomalies",
    "findings"
   ]
  }
 },
 "RegisterController_workbook": {
  "mime": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "schema": {
   "type": "string",
   "format": "binary"
  }
 },
 "ResultDraftsController_add": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "shown": {
     "type": "boolean"
    },
    "uploadedBy": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "uploadedAt": {
     "type": "string"
    },
    "id": {
     "type": "string"
    },
    "paper": {
     "type": "string"
    },
    "name": {
     "type": "string"
    },
    "size": {
     "type": "number"
    },
    "type": {
     "type": "string"
    }
   },
   "required": [
    "shown",
    "uploadedBy",
    "uploadedAt",
    "id",
    "paper",
    "name",
    "size",
    "type"
   ]
  }
 },
 "ResultDraftsController_file": {
  "mime": "application/octet-stream",
  "schema": {
   "type": "string",
   "format": "binary"
  }
 },
 "ResultDraftsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "drafts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "version": {
        "type": "number"
       },
       "shown": {
        "type": "boolean"
       },
       "uploadedBy": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "uploadedAt": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "paper": {
        "type": "string"
       },
       "name": {
        "type": "string"
       },
       "size": {
        "type": "number"
       },
       "type": {
        "type": "string"
       }
      },
      "required": [
       "version",
       "shown",
       "uploadedBy",
       "uploadedAt",
       "id",
       "paper",
       "name",
       "size",
       "type"
      ]
     }
    },
    "adding": {
     "type": "object",
     "properties": {
      "allowed": {
       "type": "boolean"
      },
      "why": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "allowed",
      "why"
     ]
    }
   },
   "required": [
    "code",
    "drafts",
    "adding"
   ]
  }
 },
 "SessionsController_end": null,
 "SessionsController_endOthers": null,
 "SessionsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "sessions": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "createdAt": {
        "type": "string"
       },
       "lastSeenAt": {
        "type": "string"
       },
       "expiresAt": {
        "type": "string"
       },
       "id": {
        "type": "string"
       },
       "current": {
        "type": "boolean"
       },
       "userAgent": {
        "type": "string"
       },
       "address": {
        "type": "string"
       },
       "via": {
        "$ref": "#/components/schemas/SessionVia"
       }
      },
      "required": [
       "createdAt",
       "lastSeenAt",
       "expiresAt",
       "id",
       "current",
       "userAgent",
       "address",
       "via"
      ]
     }
    }
   },
   "required": [
    "sessions"
   ]
  }
 },
 "SsoController_begin": null,
 "SsoController_comeBack": null,
 "SsoController_endThere": null,
 "SsoController_options": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "password": {
     "type": "boolean"
    },
    "sso": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "label": {
         "type": "string"
        }
       },
       "required": [
        "label"
       ]
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "password",
    "sso"
   ]
  }
 },
 "StatisticsController_dossiers": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/FigureAnswer"
  }
 },
 "StatisticsController_form": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/FormAnswer"
  }
 },
 "StatisticsController_onTime": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/OnTimeAnswer"
  }
 },
 "StatisticsController_periods": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string"
    },
    "periods": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReportingPeriod"
     }
    }
   },
   "required": [
    "today",
    "periods"
   ]
  }
 },
 "StatisticsController_trend": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/TrendAnswer"
  }
 },
 "StatisticsController_workbook": {
  "mime": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "schema": {
   "type": "string",
   "format": "binary"
  }
 },
 "SubstitutionsController_end": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    }
   },
   "required": [
    "id"
   ]
  }
 },
 "SubstitutionsController_list": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string"
    },
    "substitutions": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "seat": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "roleLabel": {
            "type": "string"
           },
           "unitLabel": {
            "type": "string"
           },
           "role": {
            "type": "string"
           },
           "unit": {
            "type": "string"
           }
          },
          "required": [
           "roleLabel",
           "unitLabel",
           "role",
           "unit"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "made": {
        "type": "object",
        "properties": {
         "by": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "at": {
          "type": "string"
         }
        },
        "required": [
         "by",
         "name",
         "at"
        ]
       },
       "ended": {
        "anyOf": [
         {
          "type": "object",
          "properties": {
           "by": {
            "type": "string"
           },
           "name": {
            "type": "string"
           },
           "at": {
            "type": "string"
           }
          },
          "required": [
           "by",
           "name",
           "at"
          ]
         },
         {
          "type": "null"
         }
        ]
       },
       "id": {
        "type": "string"
       },
       "absent": {
        "$ref": "#/components/schemas/Person"
       },
       "acting": {
        "$ref": "#/components/schemas/Person"
       },
       "from": {
        "type": "string"
       },
       "to": {
        "type": "string"
       },
       "reason": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/SubstitutionState"
       }
      },
      "required": [
       "seat",
       "made",
       "ended",
       "id",
       "absent",
       "acting",
       "from",
       "to",
       "reason",
       "state"
      ]
     }
    }
   },
   "required": [
    "today",
    "substitutions"
   ]
  }
 },
 "SubstitutionsController_make": {
  "mime": "application/json",
  "schema": {
   "type": "object",
   "properties": {
    "seat": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "roleLabel": {
         "type": "string"
        },
        "unitLabel": {
         "type": "string"
        },
        "role": {
         "type": "string"
        },
        "unit": {
         "type": "string"
        }
       },
       "required": [
        "roleLabel",
        "unitLabel",
        "role",
        "unit"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "made": {
     "type": "object",
     "properties": {
      "by": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "at": {
       "type": "string"
      }
     },
     "required": [
      "by",
      "name",
      "at"
     ]
    },
    "ended": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": "string"
        },
        "name": {
         "type": "string"
        },
        "at": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "name",
        "at"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string"
    },
    "absent": {
     "$ref": "#/components/schemas/Person"
    },
    "acting": {
     "$ref": "#/components/schemas/Person"
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    },
    "state": {
     "$ref": "#/components/schemas/SubstitutionState"
    }
   },
   "required": [
    "seat",
    "made",
    "ended",
    "id",
    "absent",
    "acting",
    "from",
    "to",
    "reason",
    "state"
   ]
  }
 },
 "TodayController_dossiers": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/TodayDossiers"
  }
 },
 "TodayController_today": {
  "mime": "application/json",
  "schema": {
   "$ref": "#/components/schemas/TodayAnswer"
  }
 }
};
export const SCHEMAS: Readonly<Record<string, object>> = {
 "ActionChoice": {
  "type": "object",
  "properties": {
   "value": {
    "type": "string"
   },
   "label": {
    "type": "string"
   }
  },
  "required": [
   "value",
   "label"
  ]
 },
 "ActionDefinition": {
  "type": "object",
  "properties": {
   "label": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "if": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "apology_settled",
      "on_service_day",
      "required_papers_present"
     ]
    }
   },
   "needs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "then": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "alert_head",
      "alert_leader",
      "archive",
      "draft_result",
      "invite_council",
      "invite_test",
      "issue_receipt",
      "letter_apology",
      "letter_closure",
      "letter_consult",
      "letter_forward",
      "letter_refusal",
      "letter_remedy",
      "letter_supplement",
      "notify_applicant",
      "notify_appointment",
      "notify_authority",
      "notify_partner",
      "notify_visit",
      "number_and_seal",
      "publish_document",
      "publish_result",
      "record_handover"
     ]
    }
   },
   "notBySameAs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "label",
   "to",
   "if",
   "needs",
   "then",
   "notBySameAs"
  ]
 },
 "ActionNeed": {
  "type": "object",
  "properties": {
   "field": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "kind": {
    "$ref": "#/components/schemas/NeedKind"
   },
   "required": {
    "type": "boolean"
   },
   "choices": {
    "anyOf": [
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ActionChoice"
      }
     },
     {
      "type": "null"
     }
    ]
   },
   "hint": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "field",
   "label",
   "kind",
   "required",
   "choices",
   "hint"
  ]
 },
 "ActionOffer": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "standing": {
    "type": "boolean"
   },
   "leadsTo": {
    "type": [
     "string",
     "null"
    ]
   },
   "needs": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ActionNeed"
    }
   },
   "allowed": {
    "type": "boolean"
   },
   "why": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "message": {
      "type": "string"
     }
    },
    "required": [
     "code",
     "message"
    ]
   },
   "as": {
    "type": [
     "string",
     "null"
    ]
   },
   "stop": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/StopOffer"
     },
     {
      "type": "null"
     }
    ]
   },
   "drafts": {
    "type": "boolean"
   },
   "handsOver": {
    "type": "boolean"
   }
  },
  "required": [
   "name",
   "label",
   "standing",
   "leadsTo",
   "needs",
   "allowed",
   "as",
   "stop",
   "drafts",
   "handsOver"
  ]
 },
 "Actor": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "role": {
    "type": "string"
   },
   "unit": {
    "type": "string"
   },
   "onBehalfOf": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "role",
   "unit"
  ]
 },
 "ApologyState": {
  "type": "string",
  "enum": [
   "issued",
   "none",
   "owed"
  ]
 },
 "Applicant": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "authority",
     "citizen",
     "organisation",
     "unit"
    ]
   },
   "name": {
    "type": "string"
   },
   "identifier": {
    "type": "string"
   },
   "identifierKind": {
    "type": "string"
   },
   "phone": {
    "type": "string"
   },
   "address": {
    "type": "string"
   },
   "email": {
    "type": "string"
   }
  },
  "required": [
   "name",
   "identifier",
   "phone"
  ]
 },
 "ApplicantsTurnAnswer": {
  "type": "object",
  "properties": {
   "number": {
    "type": [
     "number",
     "null"
    ]
   },
   "dossiers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApplicantsTurnRow"
    }
   }
  },
  "required": [
   "number",
   "dossiers"
  ]
 },
 "ApplicantsTurnRow": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "applicant": {
    "type": "string"
   },
   "what": {
    "type": "string"
   },
   "until": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "code",
   "applicant",
   "what",
   "until"
  ]
 },
 "ApprovalAct": {
  "type": "object",
  "properties": {
   "at": {
    "type": "string"
   },
   "step": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "told": {
    "$ref": "#/components/schemas/ToldEntry"
   }
  },
  "required": [
   "at",
   "step",
   "label",
   "told"
  ]
 },
 "ApprovalAction": {
  "type": "object",
  "properties": {
   "action": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "needs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "back": {
    "type": "boolean"
   },
   "blocked": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "code": {
        "type": "string"
       },
       "message": {
        "type": "string"
       }
      },
      "required": [
       "code",
       "message"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "action",
   "label",
   "needs",
   "back",
   "blocked"
  ]
 },
 "ApprovalPaper": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "required": {
    "type": "boolean"
   },
   "held": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "title",
   "required",
   "held"
  ]
 },
 "ApprovalReading": {
  "type": "object",
  "properties": {
   "row": {
    "$ref": "#/components/schemas/ApprovalRow"
   },
   "applicant": {
    "$ref": "#/components/schemas/Applicant"
   },
   "channel": {
    "$ref": "#/components/schemas/Channel"
   },
   "receivedAt": {
    "type": [
     "string",
     "null"
    ]
   },
   "dueOriginal": {
    "type": [
     "string",
     "null"
    ]
   },
   "ownerUnit": {
    "type": "string"
   },
   "result": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "title": {
        "type": "string"
       },
       "validity": {
        "type": "string"
       }
      },
      "required": [
       "title",
       "validity"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "draft": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/ApprovalAct"
     },
     {
      "type": "null"
     }
    ]
   },
   "work": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApprovalAct"
    }
   },
   "papers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApprovalPaper"
    }
   },
   "history": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApprovalAct"
    }
   }
  },
  "required": [
   "row",
   "applicant",
   "channel",
   "receivedAt",
   "dueOriginal",
   "ownerUnit",
   "result",
   "draft",
   "work",
   "papers",
   "history"
  ]
 },
 "ApprovalRow": {
  "type": "object",
  "properties": {
   "submittedAt": {
    "type": "string"
   },
   "lateToSign": {
    "type": "boolean"
   },
   "actions": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApprovalAction"
    }
   },
   "code": {
    "type": "string"
   },
   "revision": {
    "type": "number"
   },
   "applicant": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     }
    },
    "required": [
     "name"
    ]
   },
   "procedure": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "issue": {
      "type": "number"
     },
     "title": {
      "type": "string"
     },
     "field": {
      "type": "string"
     }
    },
    "required": [
     "code",
     "issue",
     "title",
     "field"
    ]
   },
   "state": {
    "type": "string"
   },
   "stateTitle": {
    "type": "string"
   },
   "turn": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/DeskTurn"
     },
     {
      "type": "null"
     }
    ]
   },
   "assignee": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dueCurrent": {
    "type": [
     "string",
     "null"
    ]
   },
   "dueLawful": {
    "type": [
     "string",
     "null"
    ]
   },
   "remaining": {
    "$ref": "#/components/schemas/Remaining"
   },
   "stepDeadline": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "due": {
        "type": "string"
       },
       "remaining": {
        "$ref": "#/components/schemas/Remaining"
       }
      },
      "required": [
       "due",
       "remaining"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "stepLate": {
    "type": "boolean"
   },
   "overdue": {
    "type": "boolean"
   },
   "finished": {
    "type": "boolean"
   },
   "suspended": {
    "type": [
     "string",
     "null"
    ]
   },
   "apology": {
    "$ref": "#/components/schemas/ApologyState"
   },
   "letter": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "late",
     "timely",
     null
    ]
   },
   "possible": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PossibleAction"
    }
   }
  },
  "required": [
   "submittedAt",
   "lateToSign",
   "actions",
   "code",
   "revision",
   "applicant",
   "procedure",
   "state",
   "stateTitle",
   "turn",
   "assignee",
   "dueCurrent",
   "dueLawful",
   "remaining",
   "stepDeadline",
   "stepLate",
   "overdue",
   "finished",
   "suspended",
   "apology",
   "letter",
   "possible"
  ]
 },
 "ApprovalsAnswer": {
  "type": "object",
  "properties": {
   "total": {
    "type": "number"
   },
   "late": {
    "type": "number"
   },
   "today": {
    "type": "number"
   },
   "dossiers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ApprovalRow"
    }
   },
   "lettersAfterEnd": {
    "$ref": "#/components/schemas/LettersStillOwed"
   },
   "asOf": {
    "type": "string"
   }
  },
  "required": [
   "total",
   "late",
   "today",
   "dossiers",
   "lettersAfterEnd",
   "asOf"
  ]
 },
 "BulkResult": {
  "anyOf": [
   {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "ok": {
      "type": "boolean",
      "enum": [
       false
      ]
     },
     "problem": {
      "type": "object",
      "properties": {
       "title": {
        "type": "string"
       },
       "code": {
        "type": "string"
       },
       "detail": {
        "type": "string"
       }
      },
      "required": [
       "title",
       "code",
       "detail"
      ]
     }
    },
    "required": [
     "code",
     "ok",
     "problem"
    ]
   },
   {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "ok": {
      "type": "boolean",
      "enum": [
       true
      ]
     },
     "revision": {
      "type": "number"
     },
     "stateTitle": {
      "type": "string"
     }
    },
    "required": [
     "code",
     "ok",
     "revision",
     "stateTitle"
    ]
   }
  ]
 },
 "CalendarChange": {
  "type": "object",
  "properties": {
   "kind": {
    "$ref": "#/components/schemas/DayKind"
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "decision": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "from",
   "to",
   "name",
   "decision"
  ]
 },
 "CalendarYear": {
  "type": "object",
  "properties": {
   "year": {
    "type": "number"
   },
   "decided": {
    "type": "boolean"
   },
   "decision": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "year",
   "decided",
   "decision"
  ]
 },
 "Channel": {
  "type": "string",
  "enum": [
   "direct",
   "online",
   "post"
  ]
 },
 "ClockView": {
  "type": "object",
  "properties": {
   "state": {
    "type": "string",
    "enum": [
     "ended",
     "finished",
     "not_started",
     "running",
     "suspended",
     "waiting"
    ]
   },
   "words": {
    "type": "string"
   },
   "since": {
    "type": [
     "string",
     "null"
    ]
   },
   "remaining": {
    "$ref": "#/components/schemas/Remaining"
   },
   "step": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "enteredAt": {
        "type": "string"
       },
       "due": {
        "type": [
         "string",
         "null"
        ]
       },
       "remaining": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Remaining"
         },
         {
          "type": "null"
         }
        ]
       },
       "spent": {
        "type": "boolean"
       }
      },
      "required": [
       "enteredAt",
       "due",
       "remaining",
       "spent"
      ]
     },
     {
      "type": "null"
     }
    ]
   }
  },
  "required": [
   "state",
   "words",
   "since",
   "remaining",
   "step"
  ]
 },
 "Confidence": {
  "type": "string",
  "enum": [
   "assumption",
   "memory-high",
   "memory-low",
   "verified"
  ]
 },
 "CountedDossier": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "applicant": {
    "type": "string"
   },
   "procedure": {
    "type": "string"
   },
   "procedureTitle": {
    "type": "string"
   },
   "unit": {
    "type": "string"
   },
   "stateTitle": {
    "type": "string"
   },
   "turn": {
    "type": [
     "string",
     "null"
    ]
   },
   "receivedAt": {
    "type": [
     "string",
     "null"
    ]
   },
   "dueOriginal": {
    "type": [
     "string",
     "null"
    ]
   },
   "dueCurrent": {
    "type": [
     "string",
     "null"
    ]
   },
   "finishedAt": {
    "type": [
     "string",
     "null"
    ]
   },
   "overdue": {
    "type": "boolean"
   },
   "apology": {
    "type": "string",
    "enum": [
     "issued",
     "none",
     "owed"
    ]
   },
   "letter": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "late",
     "timely",
     null
    ]
   },
   "times": {
    "type": "number"
   }
  },
  "required": [
   "code",
   "applicant",
   "procedure",
   "procedureTitle",
   "unit",
   "stateTitle",
   "turn",
   "receivedAt",
   "dueOriginal",
   "dueCurrent",
   "finishedAt",
   "overdue",
   "apology",
   "letter",
   "times"
  ]
 },
 "DayKind": {
  "type": "string",
  "enum": [
   "closure",
   "decided",
   "off",
   "ordinary",
   "work"
  ]
 },
 "DeskAnswer": {
  "type": "object",
  "properties": {
   "counters": {
    "$ref": "#/components/schemas/DeskCounters"
   },
   "dossiers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DeskRow"
    }
   },
   "next": {
    "type": [
     "string",
     "null"
    ]
   },
   "asOf": {
    "type": "string"
   }
  },
  "required": [
   "counters",
   "dossiers",
   "next",
   "asOf"
  ]
 },
 "DeskCounters": {
  "type": "object",
  "properties": {
   "waiting": {
    "type": "number"
   },
   "dueSoon": {
    "type": "number"
   },
   "overdue": {
    "type": "number"
   },
   "suspended": {
    "type": "number"
   },
   "apologyOwed": {
    "type": "number"
   }
  },
  "required": [
   "waiting",
   "dueSoon",
   "overdue",
   "suspended",
   "apologyOwed"
  ]
 },
 "DeskRow": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "revision": {
    "type": "number"
   },
   "applicant": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     }
    },
    "required": [
     "name"
    ]
   },
   "procedure": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string"
     },
     "issue": {
      "type": "number"
     },
     "title": {
      "type": "string"
     },
     "field": {
      "type": "string"
     }
    },
    "required": [
     "code",
     "issue",
     "title",
     "field"
    ]
   },
   "state": {
    "type": "string"
   },
   "stateTitle": {
    "type": "string"
   },
   "turn": {
    "anyOf": [
     {
      "$ref": "#/components/schemas/DeskTurn"
     },
     {
      "type": "null"
     }
    ]
   },
   "assignee": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "id": {
        "type": "string"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dueCurrent": {
    "type": [
     "string",
     "null"
    ]
   },
   "dueLawful": {
    "type": [
     "string",
     "null"
    ]
   },
   "remaining": {
    "$ref": "#/components/schemas/Remaining"
   },
   "stepDeadline": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "due": {
        "type": "string"
       },
       "remaining": {
        "$ref": "#/components/schemas/Remaining"
       }
      },
      "required": [
       "due",
       "remaining"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "stepLate": {
    "type": "boolean"
   },
   "overdue": {
    "type": "boolean"
   },
   "finished": {
    "type": "boolean"
   },
   "suspended": {
    "type": [
     "string",
     "null"
    ]
   },
   "apology": {
    "$ref": "#/components/schemas/ApologyState"
   },
   "letter": {
    "type": [
     "string",
     "null"
    ],
    "enum": [
     "late",
     "timely",
     null
    ]
   },
   "possible": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PossibleAction"
    }
   }
  },
  "required": [
   "code",
   "revision",
   "applicant",
   "procedure",
   "state",
   "stateTitle",
   "turn",
   "assignee",
   "dueCurrent",
   "dueLawful",
   "remaining",
   "stepDeadline",
   "stepLate",
   "overdue",
   "finished",
   "suspended",
   "apology",
   "letter",
   "possible"
  ]
 },
 "DeskTodayAnswer": {
  "type": "object",
  "properties": {
   "counts": {
    "anyOf": [
     {
      "type": "object",
      "properties": {
       "all": {
        "type": "number"
       },
       "dueToday": {
        "type": "number"
       },
       "overdue": {
        "type": "number"
       },
       "stepToday": {
        "type": "number"
       },
       "stepLate": {
        "type": "number"
       },
       "apologyOwed": {
        "type": "number"
       }
      },
      "required": [
       "all",
       "dueToday",
       "overdue",
       "stepToday",
       "stepLate",
       "apologyOwed"
      ]
     },
     {
      "type": "null"
     }
    ]
   },
   "dossiers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/DeskRow"
    }
   },
   "closes": {
    "type": [
     "string",
     "null"
    ]
   },
   "asOf": {
    "type": "string"
   },
   "lettersAfterEnd": {
    "$ref": "#/components/schemas/LettersStillOwed"
   }
  },
  "required": [
   "counts",
   "dossiers",
   "closes",
   "asOf",
   "lettersAfterEnd"
  ]
 },
 "DeskTurn": {
  "type": "object",
  "properties": {
   "role": {
    "type": "string"
   },
   "roleLabel": {
    "type": "string"
   },
   "unit": {
    "type": [
     "string",
     "null"
    ]
   },
   "unitLabel": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "role",
   "roleLabel",
   "unit",
   "unitLabel"
  ]
 },
 "EntryKind": {
  "type": "string",
  "enum": [
   "acted",
   "expired",
   "migrated",
   "opened",
   "redated"
  ]
 },
 "ExampleDefinition": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "given": {
    "type": "object",
    "properties": {
     "documents": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    },
    "required": [
     "documents"
    ]
   },
   "when": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "ends": {
    "type": "string"
   },
   "refused": {
    "type": "string"
   },
   "owesApology": {
    "type": "boolean"
   }
  },
  "required": [
   "name",
   "given",
   "when"
  ]
 },
 "FeeDefinition": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "number"
   },
   "currency": {
    "type": "string",
    "enum": [
     "USD",
     "VND"
    ]
   },
   "note": {
    "type": "string"
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "$ref": "#/components/schemas/Confidence"
   }
  },
  "required": [
   "amount",
   "source",
   "confidence"
  ]
 },
 "FigureAnswer": {
  "type": "object",
  "properties": {
   "figure": {
    "type": "string",
    "enum": [
     "carriedOver",
     "kept",
     "lateAgainstCurrent",
     "lateAgainstOriginal",
     "lateByInstant",
     "letterDue",
     "letterLate",
     "letterTimely",
     "open",
     "openInTime",
     "openOverdue",
     "received",
     "receivedDirect",
     "receivedInPeriod",
     "receivedOnline",
     "resolved",
     "resolvedEarly",
     "resolvedLate",
     "resolvedOnTime",
     "resolvedOrOverdue",
     "withdrawn"
    ]
   },
   "label": {
    "type": "string"
   },
   "group": {
    "type": [
     "string",
     "null"
    ]
   },
   "number": {
    "type": "number"
   },
   "dossiers": {
    "type": "number"
   },
   "hidden": {
    "type": "number"
   },
   "page": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/CountedDossier"
    }
   }
  },
  "required": [
   "figure",
   "label",
   "group",
   "number",
   "dossiers",
   "hidden",
   "page"
  ]
 },
 "Finding": {
  "type": "object",
  "properties": {
   "file": {
    "type": "string"
   },
   "line": {
    "type": "number"
   },
   "column": {
    "type": "number"
   },
   "step": {
    "type": "string"
   },
   "code": {
    "type": "string"
   },
   "message": {
    "type": "string"
   },
   "remedy": {
    "type": "string"
   }
  },
  "required": [
   "file",
   "line",
   "column",
   "code",
   "message",
   "remedy"
  ]
 },
 "FinishedOutcome": {
  "type": "object",
  "properties": {
   "byDate": {
    "type": "string",
    "enum": [
     "early",
     "late",
     "on_time"
    ]
   },
   "byInstant": {
    "type": "string",
    "enum": [
     "late",
     "on_time"
    ]
   },
   "againstOriginal": {
    "type": "string",
    "enum": [
     "early",
     "late",
     "on_time"
    ]
   },
   "againstCurrent": {
    "type": "string",
    "enum": [
     "early",
     "late",
     "on_time"
    ]
   }
  },
  "required": [
   "byDate",
   "byInstant",
   "againstOriginal",
   "againstCurrent"
  ]
 },
 "FirstPassword": {
  "type": "object",
  "properties": {
   "login": {
    "type": "string"
   },
   "person": {
    "type": "string"
   },
   "password": {
    "type": "string"
   }
  },
  "required": [
   "login",
   "person",
   "password"
  ]
 },
 "FlowChange": {
  "type": "object",
  "properties": {
   "what": {
    "$ref": "#/components/schemas/FlowChangeKind"
   },
   "place": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "before": {
    "type": [
     "string",
     "null"
    ]
   },
   "after": {
    "type": [
     "string",
     "null"
    ]
   },
   "sentence": {
    "type": "string"
   }
  },
  "required": [
   "what",
   "place",
   "before",
   "after",
   "sentence"
  ]
 },
 "FlowChangeKind": {
  "type": "string",
  "enum": [
   "action.added",
   "action.effects_changed",
   "action.guards_changed",
   "action.needs_changed",
   "action.removed",
   "action.retitled",
   "action.separation_changed",
   "action.target_changed",
   "applicants.changed",
   "calendar.changed",
   "end.added",
   "end.removed",
   "end.retitled",
   "fee.changed",
   "kind.changed",
   "owner.changed",
   "paper.added",
   "paper.duty_changed",
   "paper.removed",
   "paper.retitled",
   "pattern.changed",
   "phase.added",
   "phase.limit_changed",
   "phase.removed",
   "phase.start_changed",
   "promise.silence_changed",
   "promise.until_changed",
   "result.changed",
   "retirement.changed",
   "start.changed",
   "step.added",
   "step.budget_changed",
   "step.overdue_changed",
   "step.removed",
   "step.retitled",
   "step.role_changed",
   "step.service_days_changed",
   "step.unit_changed",
   "stop.added",
   "stop.at_most_changed",
   "stop.policy_changed",
   "stop.removed",
   "title.changed"
  ]
 },
 "FormAnswer": {
  "type": "object",
  "properties": {
   "agency": {
    "type": "string"
   },
   "rows": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "key": {
       "type": "string"
      },
      "received": {
       "type": "number"
      },
      "receivedOnline": {
       "type": "number"
      },
      "receivedDirect": {
       "type": "number"
      },
      "carriedOver": {
       "type": "number"
      },
      "resolved": {
       "type": "number"
      },
      "resolvedEarly": {
       "type": "number"
      },
      "resolvedOnTime": {
       "type": "number"
      },
      "resolvedLate": {
       "type": "number"
      },
      "open": {
       "type": "number"
      },
      "openInTime": {
       "type": "number"
      },
      "openOverdue": {
       "type": "number"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "key",
      "received",
      "receivedOnline",
      "receivedDirect",
      "carriedOver",
      "resolved",
      "resolvedEarly",
      "resolvedOnTime",
      "resolvedLate",
      "open",
      "openInTime",
      "openOverdue",
      "label"
     ]
    }
   },
   "total": {
    "type": "object",
    "properties": {
     "key": {
      "type": "string"
     },
     "received": {
      "type": "number"
     },
     "receivedOnline": {
      "type": "number"
     },
     "receivedDirect": {
      "type": "number"
     },
     "carriedOver": {
      "type": "number"
     },
     "resolved": {
      "type": "number"
     },
     "resolvedEarly": {
      "type": "number"
     },
     "resolvedOnTime": {
      "type": "number"
     },
     "resolvedLate": {
      "type": "number"
     },
     "open": {
      "type": "number"
     },
     "openInTime": {
      "type": "number"
     },
     "openOverdue": {
      "type": "number"
     },
     "label": {
      "type": "string"
     }
    },
    "required": [
     "key",
     "received",
     "receivedOnline",
     "receivedDirect",
     "carriedOver",
     "resolved",
     "resolvedEarly",
     "resolvedOnTime",
     "resolvedLate",
     "open",
     "openInTime",
     "openOverdue",
     "label"
    ]
   },
   "brokenIdentities": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "by": {
    "type": "string",
    "enum": [
     "field",
     "procedure",
     "unit"
    ]
   },
   "scope": {
    "type": "string"
   },
   "note": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "agency",
   "rows",
   "total",
   "brokenIdentities",
   "from",
   "to",
   "by",
   "scope",
   "note"
  ]
 },
 "HandoverRule": {
  "type": "object",
  "properties": {
   "cutoff": {
    "type": "string"
   },
   "grace": {
    "$ref": "#/components/schemas/Limit"
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "$ref": "#/components/schemas/Confidence"
   }
  },
  "required": [
   "cutoff",
   "grace",
   "source",
   "confidence"
  ]
 },
 "Impact": {
  "type": "object",
  "properties": {
   "examined": {
    "type": "number"
   },
   "moved": {
    "type": "number"
   },
   "earlier": {
    "type": "number"
   },
   "later": {
    "type": "number"
   },
   "shifts": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "days": {
       "type": "number"
      },
      "dossiers": {
       "type": "number"
      }
     },
     "required": [
      "days",
      "dossiers"
     ]
    }
   },
   "becomeLate": {
    "type": "number"
   },
   "lettersOwed": {
    "type": "number"
   },
   "stepsSpent": {
    "type": "number"
   },
   "leaveStep": {
    "type": "number"
   },
   "unmapped": {
    "type": "object",
    "additionalProperties": {
     "type": "number"
    }
   },
   "uncomputable": {
    "type": "number"
   },
   "lateExamples": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "examined",
   "moved",
   "earlier",
   "later",
   "shifts",
   "becomeLate",
   "lettersOwed",
   "stepsSpent",
   "leaveStep",
   "unmapped",
   "uncomputable",
   "lateExamples"
  ]
 },
 "IssueKind": {
  "type": "string",
  "enum": [
   "document",
   "procedure"
  ]
 },
 "LastDay": {
  "type": "object",
  "properties": {
   "day": {
    "type": [
     "string",
     "null"
    ]
   },
   "why": {
    "type": "string",
    "enum": [
     "in_time",
     "no_promise",
     "too_late",
     "unknown"
    ]
   }
  },
  "required": [
   "day",
   "why"
  ]
 },
 "LedgerDay": {
  "type": "object",
  "properties": {
   "date": {
    "type": "string"
   },
   "counted": {
    "type": "number"
   },
   "why": {
    "type": "string"
   }
  },
  "required": [
   "date",
   "counted",
   "why"
  ]
 },
 "Letter": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string"
   },
   "status": {
    "type": "string",
    "enum": [
     "drafted",
     "issued"
    ]
   },
   "revision": {
    "type": "number"
   },
   "at": {
    "type": "string",
    "format": "date-time"
   },
   "data": {
    "type": "object",
    "additionalProperties": {}
   }
  },
  "required": [
   "kind",
   "status",
   "revision",
   "at",
   "data"
  ]
 },
 "LetterStillOwed": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "applicant": {
    "type": "string"
   },
   "procedure": {
    "type": "string"
   },
   "endedAt": {
    "type": "string"
   }
  },
  "required": [
   "code",
   "applicant",
   "procedure",
   "endedAt"
  ]
 },
 "LettersStillOwed": {
  "type": "object",
  "properties": {
   "number": {
    "type": "number"
   },
   "dossiers": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/LetterStillOwed"
    }
   }
  },
  "required": [
   "number",
   "dossiers"
  ]
 },
 "Limit": {
  "type": "object",
  "properties": {
   "amount": {
    "type": "number"
   },
   "unit": {
    "$ref": "#/components/schemas/LimitUnit"
   }
  },
  "required": [
   "amount",
   "unit"
  ]
 },
 "LimitUnit": {
  "type": "string",
  "enum": [
   "calendar_days",
   "hours",
   "minutes",
   "months",
   "working_days",
   "working_hours"
  ]
 },
 "Mark": {
  "type": "string",
  "enum": [
   "",
   "X",
   "x"
  ]
 },
 "Member": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "name"
  ]
 },
 "NeedKind": {
  "type": "string",
  "enum": [
   "count",
   "date",
   "items",
   "number",
   "papers",
   "person",
   "text",
   "texts"
  ]
 },
 "OfferedAction": {
  "type": "object",
  "properties": {
   "action": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "roles": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "unit": {
    "type": [
     "string",
     "null"
    ]
   },
   "needs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "action",
   "label",
   "roles",
   "unit",
   "needs"
  ]
 },
 "OnTimeAnswer": {
  "type": "object",
  "properties": {
   "rows": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "key": {
       "type": "string"
      },
      "resolved": {
       "type": "number"
      },
      "early": {
       "type": "number"
      },
      "onTime": {
       "type": "number"
      },
      "late": {
       "type": "number"
      },
      "openOverdue": {
       "type": "number"
      },
      "byDate": {
       "$ref": "#/components/schemas/Rate"
      },
      "byInstant": {
       "$ref": "#/components/schemas/Rate"
      },
      "honest": {
       "$ref": "#/components/schemas/Rate"
      },
      "againstOriginal": {
       "$ref": "#/components/schemas/Rate"
      },
      "againstCurrent": {
       "$ref": "#/components/schemas/Rate"
      },
      "withdrawn": {
       "type": "number"
      },
      "apologyCoverage": {
       "$ref": "#/components/schemas/Rate"
      },
      "lettersLate": {
       "type": "number"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "key",
      "resolved",
      "early",
      "onTime",
      "late",
      "openOverdue",
      "byDate",
      "byInstant",
      "honest",
      "againstOriginal",
      "againstCurrent",
      "withdrawn",
      "apologyCoverage",
      "lettersLate",
      "label"
     ]
    }
   },
   "total": {
    "type": "object",
    "properties": {
     "key": {
      "type": "string"
     },
     "resolved": {
      "type": "number"
     },
     "early": {
      "type": "number"
     },
     "onTime": {
      "type": "number"
     },
     "late": {
      "type": "number"
     },
     "openOverdue": {
      "type": "number"
     },
     "byDate": {
      "$ref": "#/components/schemas/Rate"
     },
     "byInstant": {
      "$ref": "#/components/schemas/Rate"
     },
     "honest": {
      "$ref": "#/components/schemas/Rate"
     },
     "againstOriginal": {
      "$ref": "#/components/schemas/Rate"
     },
     "againstCurrent": {
      "$ref": "#/components/schemas/Rate"
     },
     "withdrawn": {
      "type": "number"
     },
     "apologyCoverage": {
      "$ref": "#/components/schemas/Rate"
     },
     "lettersLate": {
      "type": "number"
     },
     "label": {
      "type": "string"
     }
    },
    "required": [
     "key",
     "resolved",
     "early",
     "onTime",
     "late",
     "openOverdue",
     "byDate",
     "byInstant",
     "honest",
     "againstOriginal",
     "againstCurrent",
     "withdrawn",
     "apologyCoverage",
     "lettersLate",
     "label"
    ]
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "by": {
    "type": "string",
    "enum": [
     "field",
     "procedure",
     "unit"
    ]
   },
   "scope": {
    "type": "string"
   },
   "note": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "rows",
   "total",
   "from",
   "to",
   "by",
   "scope",
   "note"
  ]
 },
 "PaperDefinition": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "required": {
    "type": "boolean"
   }
  },
  "required": [
   "id",
   "title",
   "required"
  ]
 },
 "Person": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "name": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "name"
  ]
 },
 "PhaseDefinition": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "limit": {
    "$ref": "#/components/schemas/Limit"
   },
   "from": {
    "type": "string"
   },
   "alone": {
    "type": "boolean",
    "enum": [
     true
    ]
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "$ref": "#/components/schemas/Confidence"
   }
  },
  "required": [
   "id",
   "from",
   "source",
   "confidence"
  ]
 },
 "PossibleAction": {
  "type": "object",
  "properties": {
   "action": {
    "type": "string"
   },
   "label": {
    "type": "string"
   },
   "needs": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "action",
   "label",
   "needs"
  ]
 },
 "Problem": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "enum": [
     "about:blank"
    ]
   },
   "status": {
    "type": "number"
   },
   "code": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "detail": {
    "type": "string"
   },
   "data": {
    "type": "object",
    "additionalProperties": {}
   }
  },
  "required": [
   "type",
   "status",
   "code",
   "title",
   "detail"
  ]
 },
 "ProcedureDefinition": {
  "type": "object",
  "properties": {
   "schema": {
    "type": "string",
    "enum": [
     "procedure/v1"
    ]
   },
   "code": {
    "type": "string"
   },
   "issue": {
    "type": "number"
   },
   "title": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "internal",
     "public_service"
    ]
   },
   "field": {
    "type": "string"
   },
   "pattern": {
    "type": "string",
    "enum": [
     "border_quarantine",
     "committee",
     "desk_review",
     "event_log",
     "examination",
     "notification",
     "quality",
     "reception",
     "reissue",
     "site_inspection"
    ]
   },
   "alsoPatterns": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "border_quarantine",
      "committee",
      "desk_review",
      "event_log",
      "examination",
      "notification",
      "quality",
      "reception",
      "reissue",
      "site_inspection"
     ]
    }
   },
   "applicants": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "authority",
      "citizen",
      "organisation",
      "unit"
     ]
    }
   },
   "owner": {
    "type": "string",
    "enum": [
     "ban_iso",
     "chi_cuc_attp",
     "hoi_dong_duoc",
     "lanh_dao",
     "mot_cua",
     "phong_duoc",
     "phong_hanh_nghe",
     "phong_y",
     "tt_giam_dinh",
     "tt_kiem_dich",
     "tt_phap_y",
     "tt_phap_y_tam_than",
     "van_thu"
    ]
   },
   "validFrom": {
    "type": "string"
   },
   "validTo": {
    "type": "string"
   },
   "changes": {
    "type": "string"
   },
   "retired": {
    "$ref": "#/components/schemas/RetirementDefinition"
   },
   "notes": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "legalBasis": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string"
      },
      "confidence": {
       "$ref": "#/components/schemas/Confidence"
      }
     },
     "required": [
      "text",
      "confidence"
     ]
    }
   },
   "calendar": {
    "type": "string"
   },
   "promise": {
    "$ref": "#/components/schemas/PromiseDefinition"
   },
   "stops": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/components/schemas/StopDefinition"
    }
   },
   "documents": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PaperDefinition"
    }
   },
   "fee": {
    "$ref": "#/components/schemas/FeeDefinition"
   },
   "result": {
    "type": "object",
    "properties": {
     "source": {
      "type": "string"
     },
     "confidence": {
      "$ref": "#/components/schemas/Confidence"
     },
     "title": {
      "type": "string"
     },
     "validity": {
      "type": "string"
     }
    },
    "required": [
     "source",
     "confidence",
     "title",
     "validity"
    ]
   },
   "start": {
    "type": "string"
   },
   "steps": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/components/schemas/StepDefinition"
    }
   },
   "ends": {
    "type": "object",
    "additionalProperties": {
     "type": "object",
     "properties": {
      "title": {
       "type": "string"
      }
     },
     "required": [
      "title"
     ]
    }
   },
   "examples": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ExampleDefinition"
    }
   }
  },
  "required": [
   "schema",
   "code",
   "issue",
   "title",
   "kind",
   "field",
   "pattern",
   "alsoPatterns",
   "applicants",
   "owner",
   "validFrom",
   "notes",
   "legalBasis",
   "calendar",
   "promise",
   "stops",
   "documents",
   "start",
   "steps",
   "ends",
   "examples"
  ]
 },
 "PromiseChangeKind": {
  "type": "string",
  "enum": [
   "apologised",
   "broken",
   "continued",
   "migrated",
   "next_phase",
   "promised",
   "recalendared",
   "rescheduled",
   "restarted",
   "resumed",
   "stopped",
   "suspended"
  ]
 },
 "PromiseChangeView": {
  "type": "object",
  "properties": {
   "kind": {
    "$ref": "#/components/schemas/PromiseChangeKind"
   },
   "revision": {
    "type": "number"
   },
   "at": {
    "type": "string"
   },
   "before": {
    "type": [
     "string",
     "null"
    ]
   },
   "after": {
    "type": [
     "string",
     "null"
    ]
   },
   "why": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "revision",
   "at",
   "before",
   "after",
   "why"
  ]
 },
 "PromiseDefinition": {
  "type": "object",
  "properties": {
   "phases": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/PhaseDefinition"
    }
   },
   "until": {
    "type": "string"
   },
   "silence": {
    "type": "object",
    "properties": {
     "source": {
      "type": "string"
     },
     "confidence": {
      "$ref": "#/components/schemas/Confidence"
     },
     "to": {
      "type": "string"
     }
    },
    "required": [
     "source",
     "confidence",
     "to"
    ]
   }
  },
  "required": [
   "phases",
   "until"
  ]
 },
 "QueueCounters": {
  "type": "object",
  "properties": {
   "waiting": {
    "type": "number"
   },
   "dueSoon": {
    "type": "number"
   },
   "overdue": {
    "type": "number"
   },
   "suspended": {
    "type": "number"
   },
   "apologyOwed": {
    "type": "number"
   }
  },
  "required": [
   "waiting",
   "dueSoon",
   "overdue",
   "suspended",
   "apologyOwed"
  ]
 },
 "Rate": {
  "type": "object",
  "properties": {
   "part": {
    "type": "number"
   },
   "whole": {
    "type": "number"
   },
   "value": {
    "type": [
     "number",
     "null"
    ]
   },
   "percent": {
    "type": [
     "number",
     "null"
    ]
   }
  },
  "required": [
   "part",
   "whole",
   "value",
   "percent"
  ]
 },
 "ReadingView": {
  "type": "object",
  "properties": {
   "who": {
    "type": "string"
   },
   "viewed": {
    "type": "string"
   },
   "because": {
    "type": "string"
   },
   "dossier": {
    "type": "string"
   },
   "at": {
    "type": "number"
   },
   "person": {
    "type": "string"
   },
   "seat": {
    "$ref": "#/components/schemas/Seat"
   },
   "onBehalfOf": {
    "type": [
     "string",
     "null"
    ]
   },
   "what": {
    "type": "string"
   },
   "why": {
    "type": "string"
   }
  },
  "required": [
   "who",
   "viewed",
   "because",
   "dossier",
   "at",
   "person",
   "seat",
   "onBehalfOf",
   "what",
   "why"
  ]
 },
 "RegisterAnomaly": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string"
   },
   "text": {
    "type": "string"
   },
   "rows": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "fields": {
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "ATVSTP",
      "DMP",
      "GĐ",
      "HT",
      "KCB",
      "YHCT",
      "YT"
     ]
    }
   }
  },
  "required": [
   "id",
   "kind",
   "text",
   "rows",
   "fields"
  ]
 },
 "RegisterCounts": {
  "type": "object",
  "properties": {
   "rows": {
    "type": "number"
   },
   "publicServices": {
    "type": "number"
   },
   "system": {
    "type": "number"
   },
   "byField": {
    "type": "object",
    "properties": {
     "DMP": {
      "type": "number"
     },
     "KCB": {
      "type": "number"
     },
     "YHCT": {
      "type": "number"
     },
     "ATVSTP": {
      "type": "number"
     },
     "GĐ": {
      "type": "number"
     },
     "YT": {
      "type": "number"
     },
     "HT": {
      "type": "number"
     }
    }
   }
  },
  "required": [
   "rows",
   "publicServices",
   "system",
   "byField"
  ]
 },
 "RegisterDecision": {
  "type": "object",
  "properties": {
   "title": {
    "type": "string"
   },
   "date": {
    "type": "string"
   },
   "numbers": {
    "type": "array",
    "items": {
     "type": "object",
     "properties": {
      "where": {
       "type": "string"
      },
      "printed": {
       "type": "string"
      }
     },
     "required": [
      "where",
      "printed"
     ]
    }
   },
   "basis": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "title",
   "date",
   "numbers",
   "basis"
  ]
 },
 "RegisterFinding": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "message": {
    "type": "string"
   },
   "rows": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "required": [
   "code",
   "message",
   "rows"
  ]
 },
 "Remaining": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "working_time"
    ]
   },
   "minutes": {
    "type": [
     "number",
     "null"
    ]
   },
   "words": {
    "type": "string"
   }
  },
  "required": [
   "kind",
   "minutes",
   "words"
  ]
 },
 "ReportingPeriod": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "kind": {
    "type": "string",
    "enum": [
     "half",
     "month",
     "quarter",
     "year"
    ]
   },
   "label": {
    "type": "string"
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   }
  },
  "required": [
   "id",
   "kind",
   "label",
   "from",
   "to"
  ]
 },
 "ResultView": {
  "type": "object",
  "properties": {
   "title": {
    "type": [
     "string",
     "null"
    ]
   },
   "number": {
    "type": [
     "string",
     "null"
    ]
   },
   "date": {
    "type": "string"
   }
  },
  "required": [
   "title",
   "number",
   "date"
  ]
 },
 "RetirementDefinition": {
  "type": "object",
  "properties": {
   "how": {
    "type": "string",
    "enum": [
     "abolished",
     "merged",
     "replaced"
    ]
   },
   "successor": {
    "type": "string"
   },
   "into": {
    "type": "string"
   },
   "reason": {
    "type": "string"
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "$ref": "#/components/schemas/Confidence"
   }
  },
  "required": [
   "how",
   "reason",
   "source",
   "confidence"
  ]
 },
 "RowStatus": {
  "type": "string",
  "enum": [
   "abolished",
   "expired",
   "in_force",
   "merged",
   "not_yet",
   "replaced",
   "undefined_yet"
  ]
 },
 "Scope": {
  "type": "string",
  "enum": [
   "any",
   "step",
   "unit"
  ]
 },
 "Seat": {
  "type": "object",
  "properties": {
   "role": {
    "type": "string"
   },
   "unit": {
    "type": "string"
   }
  },
  "required": [
   "role",
   "unit"
  ]
 },
 "SessionVia": {
  "type": "string",
  "enum": [
   "password",
   "sso"
  ]
 },
 "Stage": {
  "type": "string",
  "enum": [
   "approved",
   "checked",
   "draft",
   "published",
   "retired"
  ]
 },
 "Staged": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "issue"
    ]
   },
   "of": {
    "$ref": "#/components/schemas/IssueKind"
   },
   "code": {
    "type": "string"
   },
   "issue": {
    "type": "number"
   },
   "stage": {
    "$ref": "#/components/schemas/Stage"
   },
   "validFrom": {
    "type": "string"
   },
   "validTo": {
    "type": [
     "string",
     "null"
    ]
   },
   "changed": {
    "type": "boolean"
   }
  },
  "required": [
   "kind",
   "of",
   "code",
   "issue",
   "stage",
   "validFrom",
   "validTo",
   "changed"
  ]
 },
 "StepDefinition": {
  "type": "object",
  "properties": {
   "title": {
    "type": "string"
   },
   "by": {
    "type": "string",
    "enum": [
     "applicant",
     "clerk",
     "council_secretary",
     "expert",
     "forensic_examiner",
     "head_of_department",
     "internal_auditor",
     "leader",
     "medical_assessor",
     "one_stop_officer",
     "quality_monitor",
     "quarantine_officer",
     "specialist"
    ]
   },
   "unit": {
    "type": "string",
    "enum": [
     "ban_iso",
     "chi_cuc_attp",
     "hoi_dong_duoc",
     "lanh_dao",
     "mot_cua",
     "phong_duoc",
     "phong_hanh_nghe",
     "phong_y",
     "tt_giam_dinh",
     "tt_kiem_dich",
     "tt_phap_y",
     "tt_phap_y_tam_than",
     "van_thu"
    ]
   },
   "within": {
    "$ref": "#/components/schemas/Limit"
   },
   "withinRegime": {
    "type": "string",
    "enum": [
     "handover",
     "reception",
     "supplement_wait"
    ]
   },
   "byChannel": {
    "type": "object",
    "properties": {
     "online": {
      "$ref": "#/components/schemas/Limit"
     },
     "direct": {
      "$ref": "#/components/schemas/Limit"
     },
     "post": {
      "$ref": "#/components/schemas/Limit"
     }
    },
    "required": [
     "online",
     "direct",
     "post"
    ]
   },
   "handover": {
    "$ref": "#/components/schemas/HandoverRule"
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "type": "string",
    "enum": [
     "assumption",
     "memory-high",
     "memory-low",
     "verified"
    ]
   },
   "serviceDays": {
    "type": "array",
    "items": {
     "type": "number"
    }
   },
   "onOverdue": {
    "type": "object",
    "properties": {
     "to": {
      "type": "string"
     },
     "then": {
      "type": "array",
      "items": {
       "type": "string",
       "enum": [
        "alert_head",
        "alert_leader",
        "archive",
        "draft_result",
        "invite_council",
        "invite_test",
        "issue_receipt",
        "letter_apology",
        "letter_closure",
        "letter_consult",
        "letter_forward",
        "letter_refusal",
        "letter_remedy",
        "letter_supplement",
        "notify_applicant",
        "notify_appointment",
        "notify_authority",
        "notify_partner",
        "notify_visit",
        "number_and_seal",
        "publish_document",
        "publish_result",
        "record_handover"
       ]
      }
     }
    },
    "required": [
     "then"
    ]
   },
   "actions": {
    "type": "object",
    "additionalProperties": {
     "$ref": "#/components/schemas/ActionDefinition"
    }
   }
  },
  "required": [
   "title",
   "by",
   "actions"
  ]
 },
 "StepView": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string"
   },
   "title": {
    "type": "string"
   },
   "who": {
    "type": [
     "string",
     "null"
    ]
   },
   "byApplicant": {
    "type": "boolean"
   },
   "end": {
    "type": "boolean"
   }
  },
  "required": [
   "name",
   "title",
   "who",
   "byApplicant",
   "end"
  ]
 },
 "StopDefinition": {
  "type": "object",
  "properties": {
   "clock": {
    "$ref": "#/components/schemas/StopPolicy"
   },
   "atMost": {
    "type": "number"
   },
   "noticeWithin": {
    "$ref": "#/components/schemas/Limit"
   },
   "waitsFor": {
    "type": "string",
    "enum": [
     "abroad",
     "authority",
     "laboratory",
     "person",
     "treatment",
     "vehicle"
    ]
   },
   "source": {
    "type": "string"
   },
   "confidence": {
    "$ref": "#/components/schemas/Confidence"
   }
  },
  "required": [
   "clock",
   "source",
   "confidence"
  ]
 },
 "StopOffer": {
  "type": "object",
  "properties": {
   "rule": {
    "type": [
     "string",
     "null"
    ]
   },
   "clock": {
    "$ref": "#/components/schemas/StopPolicy"
   },
   "limit": {
    "type": [
     "string",
     "null"
    ]
   },
   "sources": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "until": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "rule",
   "clock",
   "limit",
   "sources",
   "until"
  ]
 },
 "StopPolicy": {
  "type": "string",
  "enum": [
   "continue",
   "pause",
   "restart"
  ]
 },
 "SubstitutionState": {
  "type": "string",
  "enum": [
   "ended",
   "over",
   "planned",
   "running"
  ]
 },
 "Team": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "unit": {
    "type": "string"
   },
   "name": {
    "type": "string"
   },
   "members": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/Member"
    }
   },
   "perHalf": {
    "type": "number"
   },
   "from": {
    "type": "string"
   },
   "to": {
    "type": [
     "string",
     "null"
    ]
   },
   "revision": {
    "type": "number"
   }
  },
  "required": [
   "id",
   "unit",
   "name",
   "members",
   "perHalf",
   "from",
   "to",
   "revision"
  ]
 },
 "TodayAnswer": {
  "type": "object",
  "properties": {
   "today": {
    "type": "string"
   },
   "nextWorkingDay": {
    "type": "string"
   },
   "counters": {
    "type": "object",
    "properties": {
     "overdue": {
      "type": "number"
     },
     "apology_owed": {
      "type": "number"
     },
     "due_today": {
      "type": "number"
     },
     "due_next": {
      "type": "number"
     }
    },
    "required": [
     "overdue",
     "apology_owed",
     "due_today",
     "due_next"
    ]
   }
  },
  "required": [
   "today",
   "nextWorkingDay",
   "counters"
  ]
 },
 "TodayDossiers": {
  "type": "object",
  "properties": {
   "list": {
    "type": "string",
    "enum": [
     "apology_owed",
     "due_next",
     "due_today",
     "overdue"
    ]
   },
   "number": {
    "type": "number"
   },
   "page": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/CountedDossier"
    }
   }
  },
  "required": [
   "list",
   "number",
   "page"
  ]
 },
 "TodaysVisit": {
  "type": "object",
  "properties": {
   "code": {
    "type": "string"
   },
   "applicant": {
    "type": "string"
   },
   "half": {
    "type": "string",
    "enum": [
     "afternoon",
     "morning"
    ]
   },
   "team": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "name": {
      "type": "string"
     }
    },
    "required": [
     "id",
     "name"
    ]
   },
   "done": {
    "type": "boolean"
   }
  },
  "required": [
   "code",
   "applicant",
   "half",
   "team",
   "done"
  ]
 },
 "ToldDetail": {
  "type": "object",
  "properties": {
   "label": {
    "type": "string"
   },
   "text": {
    "type": "string"
   }
  },
  "required": [
   "label",
   "text"
  ]
 },
 "ToldEntry": {
  "type": "object",
  "properties": {
   "who": {
    "type": "string"
   },
   "byClock": {
    "type": "boolean"
   },
   "what": {
    "type": "string"
   },
   "details": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/ToldDetail"
    }
   },
   "also": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "entered": {
    "type": [
     "string",
     "null"
    ]
   },
   "text": {
    "type": "string"
   }
  },
  "required": [
   "who",
   "byClock",
   "what",
   "details",
   "also",
   "entered",
   "text"
  ]
 },
 "TrendAnswer": {
  "type": "object",
  "properties": {
   "step": {
    "type": "string",
    "enum": [
     "month",
     "week"
    ]
   },
   "points": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TrendPoint"
    }
   }
  },
  "required": [
   "step",
   "points"
  ]
 },
 "TrendPoint": {
  "type": "object",
  "properties": {
   "from": {
    "type": "string"
   },
   "to": {
    "type": "string"
   },
   "received": {
    "type": "number"
   },
   "key": {
    "type": "string"
   },
   "resolved": {
    "type": "number"
   },
   "early": {
    "type": "number"
   },
   "onTime": {
    "type": "number"
   },
   "late": {
    "type": "number"
   },
   "openOverdue": {
    "type": "number"
   },
   "byDate": {
    "$ref": "#/components/schemas/Rate"
   },
   "byInstant": {
    "$ref": "#/components/schemas/Rate"
   },
   "honest": {
    "$ref": "#/components/schemas/Rate"
   },
   "againstOriginal": {
    "$ref": "#/components/schemas/Rate"
   },
   "againstCurrent": {
    "$ref": "#/components/schemas/Rate"
   },
   "withdrawn": {
    "type": "number"
   },
   "apologyCoverage": {
    "$ref": "#/components/schemas/Rate"
   },
   "lettersLate": {
    "type": "number"
   },
   "label": {
    "type": "string"
   }
  },
  "required": [
   "from",
   "to",
   "received",
   "key",
   "resolved",
   "early",
   "onTime",
   "late",
   "openOverdue",
   "byDate",
   "byInstant",
   "honest",
   "againstOriginal",
   "againstCurrent",
   "withdrawn",
   "apologyCoverage",
   "lettersLate",
   "label"
  ]
 },
 "Unlocked": {
  "type": "object",
  "properties": {
   "person": {
    "type": "string"
   },
   "login": {
    "type": "string"
   },
   "wasLocked": {
    "type": "boolean"
   }
  },
  "required": [
   "person",
   "login",
   "wasLocked"
  ]
 },
 "Visit": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string"
   },
   "status": {
    "$ref": "#/components/schemas/VisitStatus"
   },
   "revision": {
    "type": "number"
   },
   "bookedAt": {
    "type": "number"
   },
   "dossier": {
    "type": "string"
   },
   "step": {
    "type": "string"
   },
   "stay": {
    "type": "number"
   },
   "team": {
    "type": "string"
   },
   "day": {
    "type": "string"
   },
   "half": {
    "type": "string",
    "enum": [
     "afternoon",
     "morning"
    ]
   },
   "place": {
    "type": "number"
   }
  },
  "required": [
   "id",
   "status",
   "revision",
   "bookedAt",
   "dossier",
   "step",
   "stay",
   "team",
   "day",
   "half",
   "place"
  ]
 },
 "VisitStatus": {
  "type": "string",
  "enum": [
   "booked",
   "cancelled",
   "over"
  ]
 },
 "VisitsToday": {
  "type": "object",
  "properties": {
   "today": {
    "type": [
     "string",
     "null"
    ]
   },
   "visits": {
    "type": "array",
    "items": {
     "$ref": "#/components/schemas/TodaysVisit"
    }
   },
   "announced": {
    "type": "number"
   },
   "lastChance": {
    "type": "number"
   },
   "missed": {
    "type": "number"
   }
  },
  "required": [
   "today",
   "visits",
   "announced",
   "lastChance",
   "missed"
  ]
 },
 "WaitingLetter": {
  "type": "object",
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "apology",
     "remedy",
     "supplement"
    ]
   },
   "title": {
    "type": "string"
   },
   "todo": {
    "type": "string"
   },
   "who": {
    "type": "string"
   },
   "action": {
    "type": [
     "string",
     "null"
    ]
   }
  },
  "required": [
   "kind",
   "title",
   "todo",
   "who",
   "action"
  ]
 }
};
