said-task-force = 그런 협약이 있으면 지역 경찰관이 평소 업무를 하면서 ICE의 일 일부를 할 수 있습니다.

said-jail = 그런 협약이 있으면 구치소 직원이 ICE를 위해 구치소에 있는 사람을 심사하거나, 그 사람에게 ICE 자체 영장(administrative warrant)을 집행합니다. 이 영장에는 판사가 서명하지 않습니다.

said-none-since = 그 뒤에 서명된 것은 저희가 아는 것이 없지만, 저희가 모두 아는 것은 아닙니다.

said-county-list = 사는 카운티의 목록을 보세요.

said-no-order = 명부를 넘기라는 법원 명령(court order)은 찾지 못했습니다.
